import fc from 'fast-check';

/** Examples that no run before has tried are the business of `npm run fuzz`: a change passes or fails by itself alone. */
const USUAL_SEED = 20_260_101;

fc.configureGlobal({ seed: Number(process.env.VARIORUM_SEED ?? USUAL_SEED) });
