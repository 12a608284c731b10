/** Where something of the second room can be read about: its short name, and where it was published. */
export interface Source {
  readonly short: string;
  readonly full: string;
}

/** Names of frameworks and papers are the same in every language. */
export const SOURCES = {
  spikes: {
    short: 'SPIKES (Baile 2000)',
    full: 'Baile WF, Buckman R, Lenzi R and others. SPIKES: a six-step protocol for delivering bad news. The Oncologist 2000;5:302–311.',
  },
  abcde: {
    short: 'ABCDE (Rabow and McPhee 1999)',
    full: 'Rabow MW, McPhee SJ. Beyond breaking bad news: how to help patients who suffer. Western Journal of Medicine 1999;171:260–263.',
  },
  grieving: {
    short: 'GRIEV_ING (Hobgood 2005)',
    full: 'Hobgood C, Harward D, Newton K, Davis W. The educational intervention “GRIEV_ING” improves the death notification skills of residents. Academic Emergency Medicine 2005;12:296–301.',
  },
  calgary: {
    short: 'Calgary–Cambridge (Silverman 2013)',
    full: 'Silverman J, Kurtz S, Draper J. Skills for Communicating with Patients. Third edition, 2013.',
  },
  vitaltalk: {
    short: 'NURSE, Ask-Tell-Ask and “I wish” (VitalTalk 2019)',
    full: 'VitalTalk. Quick guides for clinicians, 2019; and Back AL, Arnold RM, Baile WF and others. Approaching difficult communication tasks in oncology. CA: A Cancer Journal for Clinicians 2005;55:164–177.',
  },
  sicg: {
    short: 'Serious Illness Conversation Guide (Bernacki and Block 2014)',
    full: 'Bernacki RE, Block SD. Communication about serious illness care goals. JAMA Internal Medicine 2014;174:1994–2003.',
  },
  cues: {
    short: 'VR-CoDES (Zimmermann 2011)',
    full: 'Zimmermann C, Del Piccolo L, Bensing J and others. Coding patient emotional cues and concerns in medical consultations: VR-CoDES. Patient Education and Counseling 2011;82:141–148.',
  },
  responses: {
    short: 'VR-CoDES-P (Del Piccolo 2011)',
    full: 'Del Piccolo L, de Haes H, Heaven C and others. Development of the Verona coding definitions of emotional sequences to code health providers’ responses. Patient Education and Counseling 2011;82:149–155.',
  },
  eccs: {
    short: 'Empathic Communication Coding System (Bylund and Makoul 2005)',
    full: 'Bylund CL, Makoul G. Examining empathy in medical encounters. Health Communication 2005;18:123–140.',
  },
  suchman: {
    short: 'Empathic opportunities (Suchman 1997)',
    full: 'Suchman AL, Markakis K, Beckman HB, Frankel R. A model of empathic communication in the medical interview. JAMA 1997;277:678–682.',
  },
  beta: {
    short: 'De-escalation, Project BETA (Richmond 2012)',
    full: 'Richmond JS, Berlin JS, Fishkind AB and others. Verbal de-escalation of the agitated patient. Western Journal of Emergency Medicine 2012;13:17–25.',
  },
  candour: {
    short: 'The duty of candour (GMC and NMC 2015)',
    full: 'General Medical Council, Nursing and Midwifery Council. Openness and honesty when things go wrong: the professional duty of candour. 2015.',
  },
  candor: {
    short: 'CANDOR (AHRQ 2016)',
    full: 'Agency for Healthcare Research and Quality. Communication and Optimal Resolution (CANDOR) toolkit, module 5. 2016.',
  },
  apology: {
    short: 'What patients want of an apology (Mazor 2013)',
    full: 'Mazor KM, Greene SM, Roblin D and others. More than words: patients’ views on apology and disclosure when things go wrong in cancer care. Patient Education and Counseling 2013;90:341–346.',
  },
  arches: {
    short: 'ARCHES (Holmes and Illing 2021)',
    full: 'Holmes SN, Illing J. Breaking bad news: tackling cultural dilemmas. BMJ Supportive & Palliative Care 2021;11:128–132.',
  },
  interviewing: {
    short: 'Motivational interviewing (Miller and Rollnick 2013)',
    full: 'Miller WR, Rollnick S. Motivational Interviewing: Helping People Change. Third edition, 2013.',
  },
  practice: {
    short: 'Good medical practice (GMC 2024)',
    full: 'General Medical Council. Good medical practice. 2024.',
  },
  inquiry: {
    short: 'Advocacy and inquiry (Rudolph 2006)',
    full: 'Rudolph JW, Simon R, Dufresne RL, Raemer DB. There’s no such thing as “nonjudgmental” debriefing. Simulation in Healthcare 2006;1:49–55.',
  },
  pearls: {
    short: 'PEARLS (Eppich and Cheng 2015)',
    full: 'Eppich W, Cheng A. Promoting Excellence and Reflective Learning in Simulation (PEARLS). Simulation in Healthcare 2015;10:106–115.',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceName = keyof typeof SOURCES;
