// AssemblyScript: the inner loops of the parser's net, shared by parsing and training.
// Only +, -, * and / on 32-bit floats, so that every engine computes the same bits.

/** C[m×n] += A·B, with A[i,p] at `a + i·rsa + p·csa`, rows of B and C at strides `ldb`, `ldc`; n a multiple of 8. */
export function gemm(c: usize, ldc: i32, a: usize, rsa: i32, csa: i32, b: usize, ldb: i32, m: i32, k: i32, n: i32): void {
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + ((<usize>i * rsa) << 2);
    const a1 = a0 + ((<usize>rsa) << 2);
    const a2 = a1 + ((<usize>rsa) << 2);
    const a3 = a2 + ((<usize>rsa) << 2);
    for (let j = 0; j < n; j += 8) {
      const c0 = c + ((<usize>i * ldc + j) << 2);
      const c1 = c0 + ((<usize>ldc) << 2);
      const c2 = c1 + ((<usize>ldc) << 2);
      const c3 = c2 + ((<usize>ldc) << 2);
      let s00 = v128.load(c0), s01 = v128.load(c0, 16);
      let s10 = v128.load(c1), s11 = v128.load(c1, 16);
      let s20 = v128.load(c2), s21 = v128.load(c2, 16);
      let s30 = v128.load(c3), s31 = v128.load(c3, 16);
      let pb = b + ((<usize>j) << 2);
      let pa: usize = 0;
      for (let p = 0; p < k; p++) {
        const b0 = v128.load(pb), b1 = v128.load(pb, 16);
        const x0 = v128.load32_splat(a0 + pa);
        s00 = f32x4.add(s00, f32x4.mul(x0, b0));
        s01 = f32x4.add(s01, f32x4.mul(x0, b1));
        const x1 = v128.load32_splat(a1 + pa);
        s10 = f32x4.add(s10, f32x4.mul(x1, b0));
        s11 = f32x4.add(s11, f32x4.mul(x1, b1));
        const x2 = v128.load32_splat(a2 + pa);
        s20 = f32x4.add(s20, f32x4.mul(x2, b0));
        s21 = f32x4.add(s21, f32x4.mul(x2, b1));
        const x3 = v128.load32_splat(a3 + pa);
        s30 = f32x4.add(s30, f32x4.mul(x3, b0));
        s31 = f32x4.add(s31, f32x4.mul(x3, b1));
        pb += (<usize>ldb) << 2;
        pa += (<usize>csa) << 2;
      }
      v128.store(c0, s00); v128.store(c0, s01, 16);
      v128.store(c1, s10); v128.store(c1, s11, 16);
      v128.store(c2, s20); v128.store(c2, s21, 16);
      v128.store(c3, s30); v128.store(c3, s31, 16);
    }
  }
  for (; i < m; i++) {
    const a0 = a + ((<usize>i * rsa) << 2);
    for (let j = 0; j < n; j += 8) {
      const c0 = c + ((<usize>i * ldc + j) << 2);
      let s0 = v128.load(c0), s1 = v128.load(c0, 16);
      let pb = b + ((<usize>j) << 2);
      let pa = a0;
      for (let p = 0; p < k; p++) {
        const x = v128.load32_splat(pa);
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(pb)));
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(pb, 16)));
        pb += (<usize>ldb) << 2;
        pa += (<usize>csa) << 2;
      }
      v128.store(c0, s0); v128.store(c0, s1, 16);
    }
  }
}

/** 0.5 + 0.5·x/(1+|x|): a sigmoid without exp. */
@inline function gate(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.div(f32x4.mul(half, x), f32x4.add(f32x4.splat(1), f32x4.abs(x))));
}

/** Derivative of `gate` from its argument. */
@inline function slope(x: v128): v128 {
  const d = f32x4.add(f32x4.splat(1), f32x4.abs(x));
  return f32x4.div(f32x4.splat(0.5), f32x4.mul(d, d));
}

/**
 * A simple recurrent unit over one sentence in one direction (`step` +1 or -1 rows from `start`):
 * u holds rows of [z|f|r] with `width` channels each, v the recurrent weights [f|r].
 */
export function scan(u: usize, ldu: i32, x: usize, ldx: i32, v: usize, c: usize, h: usize, start: i32, step: i32, length: i32, width: i32): void {
  const gap = (<usize>width) << 2;
  const one = f32x4.splat(1);
  for (let j: usize = 0; j < gap; j += 16) {
    const vf = v128.load(v + j), vr = v128.load(v + gap + j);
    let state = f32x4.splat(0);
    let t = start;
    for (let n = 0; n < length; n++) {
      const pu = u + ((<usize>t * ldu) << 2) + j;
      const row = ((<usize>t * ldx) << 2) + j;
      const z = v128.load(pu);
      const f = gate(f32x4.add(v128.load(pu + gap), f32x4.mul(vf, state)));
      const r = gate(f32x4.add(v128.load(pu + gap + gap), f32x4.mul(vr, state)));
      state = f32x4.add(z, f32x4.mul(f, f32x4.sub(state, z)));
      v128.store(c + row, state);
      const high = v128.load(x + row);
      v128.store(h + row, f32x4.add(high, f32x4.mul(r, f32x4.sub(state, high))));
      t += step;
    }
  }
}

/** The gradient of `scan`: reads dh, writes du, adds to dx and dv. */
export function scanBack(u: usize, du: usize, ldu: i32, x: usize, dx: usize, ldx: i32, v: usize, dv: usize, c: usize, dh: usize, start: i32, step: i32, length: i32, width: i32): void {
  const gap = (<usize>width) << 2;
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  for (let j: usize = 0; j < gap; j += 16) {
    const vf = v128.load(v + j), vr = v128.load(v + gap + j);
    let gvf = v128.load(dv + j), gvr = v128.load(dv + gap + j);
    let carry = zero;
    let t = start + step * (length - 1);
    for (let n = length - 1; n >= 0; n--) {
      const pu = ((<usize>t * ldu) << 2) + j;
      const row = ((<usize>t * ldx) << 2) + j;
      const before = n > 0 ? v128.load(c + (((<usize>(t - step)) * ldx) << 2) + j) : zero;
      const z = v128.load(u + pu);
      const af = f32x4.add(v128.load(u + pu + gap), f32x4.mul(vf, before));
      const ar = f32x4.add(v128.load(u + pu + gap + gap), f32x4.mul(vr, before));
      const f = gate(af), r = gate(ar);
      const state = v128.load(c + row);
      const g = v128.load(dh + row);
      const high = v128.load(x + row);
      const gar = f32x4.mul(f32x4.mul(g, f32x4.sub(state, high)), slope(ar));
      const gstate = f32x4.add(carry, f32x4.mul(g, r));
      v128.store(dx + row, f32x4.add(v128.load(dx + row), f32x4.mul(g, f32x4.sub(one, r))));
      const gaf = f32x4.mul(f32x4.mul(gstate, f32x4.sub(before, z)), slope(af));
      v128.store(du + pu, f32x4.mul(gstate, f32x4.sub(one, f)));
      v128.store(du + pu + gap, gaf);
      v128.store(du + pu + gap + gap, gar);
      carry = f32x4.add(f32x4.mul(gstate, f), f32x4.add(f32x4.mul(gaf, vf), f32x4.mul(gar, vr)));
      gvf = f32x4.add(gvf, f32x4.mul(gaf, before));
      gvr = f32x4.add(gvr, f32x4.mul(gar, before));
      t -= step;
    }
    v128.store(dv + j, gvf);
    v128.store(dv + gap + j, gvr);
  }
}

/** Adam without bias correction: w -= rate·m/(√s + ε); clears the gradient. */
export function adam(w: usize, g: usize, m: usize, s: usize, n: i32, rate: f32, scale: f32, b1: f32, b2: f32): void {
  const end = (<usize>n) << 2;
  const vb1 = f32x4.splat(b1), vb2 = f32x4.splat(b2), v1 = f32x4.splat(1 - b1), v2 = f32x4.splat(1 - b2);
  const vr = f32x4.splat(rate), eps = f32x4.splat(1e-8), sc = f32x4.splat(scale), zero = f32x4.splat(0);
  for (let j: usize = 0; j < end; j += 16) {
    const grad = f32x4.mul(v128.load(g + j), sc);
    const mean = f32x4.add(f32x4.mul(vb1, v128.load(m + j)), f32x4.mul(v1, grad));
    const square = f32x4.add(f32x4.mul(vb2, v128.load(s + j)), f32x4.mul(v2, f32x4.mul(grad, grad)));
    v128.store(m + j, mean);
    v128.store(s + j, square);
    v128.store(g + j, zero);
    v128.store(w + j, f32x4.sub(v128.load(w + j), f32x4.div(f32x4.mul(vr, mean), f32x4.add(f32x4.sqrt(square), eps))));
  }
}

/** Rounds rows of `k` floats (k a multiple of 8) to 16-bit integers; each row's scale turns them back. */
export function quantise(x: usize, ldx: i32, q: usize, scales: usize, m: i32, k: i32): void {
  for (let i = 0; i < m; i++) {
    const row = x + ((<usize>i * ldx) << 2);
    const end = row + ((<usize>k) << 2);
    let most = f32x4.splat(1e-20);
    for (let p = row; p < end; p += 16) most = f32x4.max(most, f32x4.abs(v128.load(p)));
    const top = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    store<f32>(scales + ((<usize>i) << 2), top / 32767);
    const factor = f32x4.splat(32767 / top);
    let to = q + ((<usize>i * k) << 1);
    for (let p = row; p < end; p += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p, 16), factor)));
      v128.store(to, i16x8.narrow_i32x4_s(low, high));
      to += 16;
    }
  }
}

@inline function scaled(sum: v128, scale: v128, columns: usize, bias: usize): v128 {
  return f32x4.add(v128.load(bias), f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), v128.load(columns)));
}

/**
 * C[m×n] = bias + A·B over integers: A as `quantise` writes it, B as panels of eight columns, each of 16-bit pairs of
 * rows, [n/8][k/2][8][2], with values of at most 127 so that no sum overflows; `columns` holds the scales of B's columns.
 * A panel stays in the nearest cache while all rows of A go past it.
 */
export function integerGemm(c: usize, ldc: i32, q: usize, scales: usize, b: usize, columns: usize, bias: usize, m: i32, k: i32, n: i32): void {
  const wide = (<usize>k) << 1;
  const panel = (<usize>k) << 4;
  for (let j = 0; j < n; j += 8) {
    const at = (<usize>j) << 2;
    const end = b + panel;
    const n0 = columns + at, n1 = bias + at;
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let q0 = q + (<usize>i) * wide;
      let q1 = q0 + wide, q2 = q1 + wide, q3 = q2 + wide;
      let s00 = i32x4.splat(0), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00;
      for (let pb = b; pb < end; pb += 32) {
        const b0 = v128.load(pb), b1 = v128.load(pb, 16);
        const x0 = v128.load32_splat(q0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, b1));
        const x1 = v128.load32_splat(q1);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, b1));
        const x2 = v128.load32_splat(q2);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, b1));
        const x3 = v128.load32_splat(q3);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, b1));
        q0 += 4; q1 += 4; q2 += 4; q3 += 4;
      }
      const ps = scales + ((<usize>i) << 2);
      const f0 = v128.load32_splat(ps), f1 = v128.load32_splat(ps, 4), f2 = v128.load32_splat(ps, 8), f3 = v128.load32_splat(ps, 12);
      const c0 = c + ((<usize>i * ldc) << 2) + at;
      const c1 = c0 + ((<usize>ldc) << 2), c2 = c1 + ((<usize>ldc) << 2), c3 = c2 + ((<usize>ldc) << 2);
      v128.store(c0, scaled(s00, f0, n0, n1));
      v128.store(c0, scaled(s01, f0, n0 + 16, n1 + 16), 16);
      v128.store(c1, scaled(s10, f1, n0, n1));
      v128.store(c1, scaled(s11, f1, n0 + 16, n1 + 16), 16);
      v128.store(c2, scaled(s20, f2, n0, n1));
      v128.store(c2, scaled(s21, f2, n0 + 16, n1 + 16), 16);
      v128.store(c3, scaled(s30, f3, n0, n1));
      v128.store(c3, scaled(s31, f3, n0 + 16, n1 + 16), 16);
    }
    for (; i < m; i++) {
      let q0 = q + (<usize>i) * wide;
      let s0 = i32x4.splat(0), s1 = s0;
      for (let pb = b; pb < end; pb += 32) {
        const x0 = v128.load32_splat(q0);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x0, v128.load(pb)));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x0, v128.load(pb, 16)));
        q0 += 4;
      }
      const f0 = v128.load32_splat(scales + ((<usize>i) << 2));
      const c0 = c + ((<usize>i * ldc) << 2) + at;
      v128.store(c0, scaled(s0, f0, n0, n1));
      v128.store(c0, scaled(s1, f0, n0 + 16, n1 + 16), 16);
    }
    b = end;
  }
}
