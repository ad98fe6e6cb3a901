import { affiliationDiffers } from './affiliation-differs.ts';
import { ageDiffers } from './age-differs.ts';
import { belongingDiffers } from './belonging-differs.ts';
import { bodyDiffers } from './body-differs.ts';
import { bossDiffers } from './boss-differs.ts';
import { bossStateDiffers } from './boss-state-differs.ts';
import { callingDiffers } from './calling-differs.ts';
import { capacityDiffers } from './capacity-differs.ts';
import { causeDiffers } from './cause-differs.ts';
import { certaintyDiffers } from './certainty-differs.ts';
import { claimUnsupported } from './claim-unsupported.ts';
import { compassDiffers } from './compass-differs.ts';
import { controlDiffers } from './control-differs.ts';
import { copiedWordsAltered } from './copied-words-altered.ts';
import { countDiffers } from './count-differs.ts';
import { dateDiffers } from './date-differs.ts';
import { designationDiffers } from './designation-differs.ts';
import type { Detector } from './detector.ts';
import { figureDiffers } from './figure-differs.ts';
import { fillerDiffers } from './filler-differs.ts';
import { firstReportDiffers } from './first-report-differs.ts';
import { frameOpposed } from './frame-opposed.ts';
import { gapDiffers } from './gap-differs.ts';
import { givenNameDiffers } from './given-name-differs.ts';
import { holderDiffers } from './holder-differs.ts';
import { homeStateDiffers } from './home-state-differs.ts';
import { homeTownDiffers } from './home-town-differs.ts';
import { hourDiffers } from './hour-differs.ts';
import { kinDiffers } from './kin-differs.ts';
import { lifeDiffers } from './life-differs.ts';
import { membersDiffer } from './members-differ.ts';
import { nameDiffers } from './name-differs.ts';
import { negationDiffers } from './negation-differs.ts';
import { numberDiffers } from './number-differs.ts';
import { officeDiffers } from './office-differs.ts';
import { orderDiffers } from './order-differs.ts';
import { orderTurned } from './order-turned.ts';
import { ordinalDiffers } from './ordinal-differs.ts';
import { outletDiffers } from './outlet-differs.ts';
import { ownDiffers } from './own-differs.ts';
import { partDiffers } from './part-differs.ts';
import { participantDiffers } from './participant-differs.ts';
import { partiesExchanged } from './parties-exchanged.ts';
import { partyDiffers } from './party-differs.ts';
import { peopleDiffer } from './people-differ.ts';
import { placeDiffers } from './place-differs.ts';
import { quotationAltered } from './quotation-altered.ts';
import { relationDiffers } from './relation-differs.ts';
import { reportRefuted } from './report-refuted.ts';
import { rolesSwapped } from './roles-swapped.ts';
import { showDiffers } from './show-differs.ts';
import { siteDiffers } from './site-differs.ts';
import { soleDiffers } from './sole-differs.ts';
import { speakerDiffers } from './speaker-differs.ts';
import { splitVoteDiffers } from './split-vote-differs.ts';
import { spotDiffers } from './spot-differs.ts';
import { stanceOpposed } from './stance-opposed.ts';
import { tallyDiffers } from './tally-differs.ts';
import { timeDiffers } from './time-differs.ts';
import { valueExcluded } from './value-excluded.ts';
import { venueDiffers } from './venue-differs.ts';
import { voteDiffers } from './vote-differs.ts';
import { whereaboutsDiffers } from './whereabouts-differs.ts';
import { wordDiffers } from './word-differs.ts';

/** The built-in detectors, in the order they run. The command line, the docs and the configuration read this list. */
export const detectors: readonly Detector[] = [
  dateDiffers,
  hourDiffers,
  gapDiffers,
  countDiffers,
  tallyDiffers,
  venueDiffers,
  compassDiffers,
  spotDiffers,
  participantDiffers,
  givenNameDiffers,
  kinDiffers,
  relationDiffers,
  ordinalDiffers,
  soleDiffers,
  ageDiffers,
  stanceOpposed,
  negationDiffers,
  numberDiffers,
  partyDiffers,
  homeStateDiffers,
  officeDiffers,
  capacityDiffers,
  designationDiffers,
  callingDiffers,
  partDiffers,
  partiesExchanged,
  peopleDiffer,
  affiliationDiffers,
  bossDiffers,
  bossStateDiffers,
  ownDiffers,
  homeTownDiffers,
  lifeDiffers,
  outletDiffers,
  firstReportDiffers,
  quotationAltered,
  speakerDiffers,
  copiedWordsAltered,
  figureDiffers,
  nameDiffers,
  orderDiffers,
  orderTurned,
  placeDiffers,
  reportRefuted,
  rolesSwapped,
  timeDiffers,
  valueExcluded,
  voteDiffers,
  wordDiffers,
  bodyDiffers,
  controlDiffers,
  splitVoteDiffers,
  holderDiffers,
  fillerDiffers,
  whereaboutsDiffers,
  membersDiffer,
  belongingDiffers,
  siteDiffers,
  showDiffers,
  causeDiffers,
  certaintyDiffers,
  frameOpposed,
  claimUnsupported,
];
