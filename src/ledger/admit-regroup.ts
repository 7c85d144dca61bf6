/** Which decisions a person may take about incidents, and which may be taken back. */
import type { Decision, Undoing } from '../model/ledger.ts';
import { reportOf } from './apply-decision.ts';
import { canonical } from './canonical.ts';
import { courseOf, regrouping } from './course.ts';
import { identityOf } from './identity.ts';
import { type Problem, type ProblemCode, refuse } from './problem.ts';
import { type Intent, incidentOfEpisode, intentOf, isUnsure, membersOf, regroup } from './regroup.ts';
import type { ClaimState, State } from './state.ts';

export function regroupFault(state: State, decision: Decision): Problem | null {
  const intent = intentOf(state, decision);
  if ('code' in intent) return intent;
  const problem = intentFault(state, intent);
  if (problem !== null) return problem;
  const { act, claim, report, change } = decision;
  if (canonical(regroup(state, intent, decision.id)) === canonical({ act, claim, report, change })) return null;
  return no('bad-decision', 'The decision places other episodes than it names.', 'Load the ledger again and retry.');
}

/** Null when it can be done, else why not. */
export function intentFault(state: State, intent: Intent): Problem | null {
  switch (intent.act) {
    case 'merge':
      return (
        named(state, intent.into, intent.from) ??
        (intent.into === intent.from ? asIs(`Incident ${intent.into} is one already.`) : null)
      );
    case 'split':
      return named(state, intent.incident) ?? splitFault(state, intent.incident, intent.episodes);
    case 'link':
      return named(state, intent.child, ...(intent.parent === null ? [] : [intent.parent])) ?? linkFault(state, intent);
    case 'rename':
      return named(state, intent.incident) ?? titleFault(state, intent);
    case 'move':
      return named(state, intent.to) ?? moveFault(state, intent);
  }
}

function named(state: State, ...incidents: string[]): Problem | null {
  const { merged } = courseOf(state);
  const missing = incidents.find((id) => !state.incidents.has(id));
  if (missing === undefined) return null;
  const into = merged.get(missing);
  if (into !== undefined) {
    return no('unknown-incident', `Incident ${missing} was merged into ${into}.`, `Name ${into} instead.`);
  }
  return no(
    'unknown-incident',
    `There is no incident ${missing} in this ledger.`,
    'List them with `tollbook incidents`.',
  );
}

function splitFault(state: State, incident: string, episodes: readonly string[]): Problem | null {
  const members = membersOf(state, incident);
  const stranger = episodes.find((episode) => !members.includes(episode));
  if (stranger !== undefined) {
    return no('bad-decision', `Episode ${stranger} is not in incident ${incident}.`, `It has: ${members.join(', ')}.`);
  }
  if (episodes.length > 0 && episodes.length < members.length) return null;
  const next = episodes.length === 0 ? 'Name an episode or a report.' : `Leave one of ${members.join(', ')} in it.`;
  return no('bad-decision', `That does not split incident ${incident} in two.`, next);
}

function linkFault(state: State, { child, parent }: { child: string; parent: string | null }): Problem | null {
  const now = state.incidents.get(child)?.incident.parent ?? null;
  const decided = courseOf(state).links.get(child);
  if (now === parent && decided !== undefined) {
    return asIs(parent === null ? `Incident ${child} is in no other.` : `Incident ${child} is in ${parent} already.`);
  }
  const seen = new Set<string>();
  for (let at = parent; at !== null && !seen.has(at); at = state.incidents.get(at)?.incident.parent ?? null) {
    if (at === child) {
      return no(
        'bad-decision',
        `Incident ${parent} is ${child} or is nested in it.`,
        'Unlink it first: `tollbook link CHILD --none`.',
      );
    }
    seen.add(at);
  }
  return null;
}

function titleFault(state: State, { incident, title }: { incident: string; title: string }): Problem | null {
  const words = title.replace(/\s+/g, ' ').trim();
  if (words === '') return no('bad-decision', 'An incident needs a title.', 'Say where and when, in neutral words.');
  return state.incidents.get(incident)?.incident.title === words ? asIs(`Incident ${incident} has that title.`) : null;
}

function moveFault(state: State, { what, to }: Extract<Intent, { act: 'move' }>): Problem | null {
  if ('claim' in what) return movedClaimFault(state, what.claim);
  const { episode } = what;
  const at = incidentOfEpisode(state, episode);
  if (at === null)
    return no('unknown-report', `No report has an episode ${episode}.`, 'See `tollbook incidents --json`.');
  return at === to && !isUnsure(state, episode) ? asIs(`Episode ${episode} is in incident ${to}.`) : null;
}

function movedClaimFault(state: State, claim: string): Problem | null {
  const held = claimOf(state, claim);
  if (held === undefined) {
    return no('unknown-claim', `There is no claim ${claim} in this ledger.`, 'List the claims with `tollbook claims`.');
  }
  if (held.standing !== 'superseded') return null;
  const next = held.supersededBy === null ? 'It is in no toll.' : `Move ${held.supersededBy} instead.`;
  return no('superseded', `Claim ${claim} was superseded by a newer run.`, next);
}

function claimOf(state: State, claim: string): ClaimState | undefined {
  return state.reports.get(claim.slice(0, claim.lastIndexOf('#')))?.claims.get(claim);
}

export function undoFault(state: State, decision: Decision): Problem | null {
  const { undoes } = decision.change as Undoing;
  const held = standing(state, undoes);
  if (held === null) return notThere(undoes);
  if (held.claim !== decision.claim || held.report !== decision.report) {
    return no('bad-decision', `Decision ${undoes} is about something else.`, 'Leave claim and report to the ledger.');
  }
  return builtOnFault(state, held) ?? (held.claim === null ? null : claimUndoFault(state, held, held.claim));
}

/** A decision that was recorded, whose words are there, and that was not undone. */
export function standing(state: State, id: string): Decision | null {
  const ruling = state.rulings.get(id);
  if (ruling !== undefined) return ruling;
  for (const report of state.reports.values()) {
    const own = report.decisions.find((one) => one.id === id);
    if (own !== undefined) return own;
    for (const { decisions } of report.claims.values()) {
      const found = decisions.find((one) => one.id === id);
      if (found !== undefined) return found;
    }
  }
  return null;
}

function notThere(id: string): Problem {
  const message = `There is no decision ${id} that stands: none was made, or it was undone, or it is an undo or a redaction.`;
  return no('unknown-decision', message, 'Find its id with `tollbook log`: entry 12, if a decision, is d12.');
}

/** Later decisions place the same episodes on the ground of this one. */
function builtOnFault(state: State, held: Decision): Problem | null {
  if (!['merge', 'split', 'move'].includes(held.act) || held.claim !== null) return null;
  const own = Object.keys(regrouping(held).places);
  const rulings = [...state.rulings.values()];
  const later = rulings.slice(rulings.findIndex(({ id }) => id === held.id) + 1);
  const built = later.filter((one) => own.some((episode) => Object.hasOwn(regrouping(one).places, episode)));
  const last = built.at(-1);
  if (last === undefined) return null;
  const list = built.map(({ id, act }) => `${id} (${act})`).join(', ');
  return no('bad-decision', `Later decisions stand on ${held.id}: ${list}.`, `Undo ${last.id} first.`);
}

function claimUndoFault(state: State, { id, act }: Decision, claim: string): Problem | null {
  const held = claimOf(state, claim);
  if (held === undefined) return null;
  const later = held.decisions.filter((one) => one.id !== id);
  if (act === 'add' && later.length > 0) {
    return no('bad-decision', `Later decisions are about claim ${claim}.`, `Undo ${later.at(-1)?.id} first.`);
  }
  const twin = act === 'reject' && held.machine === null ? twinOf(state, held) : undefined;
  if (twin === undefined) return null;
  return no(
    'bad-decision',
    `Claim ${twin.claim.id} has its figure, outcome and victims now.`,
    `Reject ${twin.claim.id} first.`,
  );
}

function twinOf(state: State, { claim }: ClaimState): ClaimState | undefined {
  const report = reportOf(state, { claim: claim.id, report: null });
  const same = (other: ClaimState) => other.claim.id !== claim.id && identityOf(other.claim) === identityOf(claim);
  return [...(report?.claims.values() ?? [])].find((other) => other.standing !== 'superseded' && same(other));
}

function asIs(message: string): Problem {
  return no('bad-decision', message, 'Nothing was recorded: it stands.');
}

function no(code: ProblemCode, message: string, next: string): Problem {
  return refuse(code, message, next).error;
}
