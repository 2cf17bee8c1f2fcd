/* Generated from the examples of the rules by `npm run generate`; do not edit. */
export const wholeExamples: Readonly<Record<string, { readonly madeOf: string; readonly text: string }>> =
  {
  "eligible-number-missing": {
    "madeOf": "4aae1e649f2c",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n}\n"
  },
  "equity-claim-without-reach-measure": {
    "madeOf": "a6edb44a18b3",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  aims: \"fewer inequalities in feeding between the districts of the borough\"\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  evaluation {\n    study Monitoring \"routine records\" { design: monitoring  asks: \"does it reach people?\"  captures: uptake, contacts, retention, cost  measures: Confidence, Continuation }\n  }\n}\n"
  },
  "language-access-missing": {
    "madeOf": "3b905e3fff66",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  matching {\n    on language: preferred because \"nobody finds words for worry in a second language\"\n  }\n\n  implementation {\n  }\n}\n"
  },
  "participation-voluntary-unstated": {
    "madeOf": "364359221190",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "population-undefined": {
    "madeOf": "368e0cc9e1ba",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n}\n"
  },
  "population-vague-term": {
    "madeOf": "2a7a0ef694c7",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n    includes: \"vulnerable women of the borough\"\n  }\n}\n"
  },
  "universal-or-targeted-unstated": {
    "madeOf": "234321630c2f",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n}\n"
  },
  "approach-fidelity-unchecked": {
    "madeOf": "5e7979560ff3",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    approach: \"motivational interviewing\"\n  }\n\n  implementation {\n    risk TooFewVolunteers \"volunteers leave\" handled-by \"two rounds of training a year\"\n  }\n\n  evaluation {\n    study Process \"talks with mothers, volunteers and midwives\" {\n      captures: fidelity, experience, mechanisms, context, unintended, peers\n    }\n  }\n}\n"
  },
  "autonomy-script-conflict": {
    "madeOf": "3720b670c9de",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    autonomy: \"volunteers choose with the mother whether to call or to write\"\n  }\n\n  contacts {\n    tailoring: not-applicable because \"every call follows the script\"\n  }\n}\n"
  },
  "escalation-route-missing": {
    "madeOf": "a97bf864d2dc",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "matching-unstated": {
    "madeOf": "8eb4868d7756",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  format: one-to-one\n}\n"
  },
  "matching-without-rationale": {
    "madeOf": "bb796823184b",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  matching {\n    peerness: helpful\n    on local-area: preferred\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      in: Mothers\n      when: Referral\n    }\n    mechanism Understood \"understood, not judged\" {\n      offers: \"somebody nearby who has been there and listens\"\n      responds: \"says early what is wrong, and weighs her own options\"\n      in: Mothers\n      when: Referral\n      relies-on: approach, mode\n    }\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n      in: Mothers\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n      in: Mothers\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "peer-capacity-shortfall": {
    "madeOf": "5138dde1af10",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n    size: 400 per year\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n    number: 3\n    hours: 2 hours per week\n  }\n\n  format: one-to-one\n\n  contacts {\n    contact WeeklyCall \"a call a week\" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }\n  }\n}\n"
  },
  "peer-definition-missing": {
    "madeOf": "5159ce86e882",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"friendly local people\" {\n  }\n}\n"
  },
  "peer-experience-kind-unstated": {
    "madeOf": "f7c45b30c7d6",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    experience: \"is a mother\"\n  }\n}\n"
  },
  "peer-recency-unstated": {
    "madeOf": "d14f602eb894",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    experience: \"has breastfed at least one baby, with some difficulty on the way\"\n  }\n}\n"
  },
  "peer-reward-unstated": {
    "madeOf": "e9db7d856a0c",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n}\n"
  },
  "peer-selection-missing": {
    "madeOf": "e508589e990d",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n}\n"
  },
  "peer-tasks-undefined": {
    "madeOf": "883e2ffbab81",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n}\n"
  },
  "peer-training-missing": {
    "madeOf": "921e8a4d036a",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n}\n"
  },
  "peer-training-unquantified": {
    "madeOf": "f14575313186",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    training: \"a full training course\"\n  }\n}\n"
  },
  "peer-turnover-unplanned": {
    "madeOf": "ee0a6421c22b",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    training: 16 hours \"listening, feeding basics, boundaries, when to call a professional\"\n  }\n}\n"
  },
  "peer-wellbeing-missing": {
    "madeOf": "21966023b2f0",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n}\n"
  },
  "safeguarding-missing": {
    "madeOf": "b982ad1d4a3f",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "similarity-mechanism-without-matching": {
    "madeOf": "81e51f3182c5",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers of the borough\" {\n    experience: \"has breastfed at least one baby, with some difficulty on the way\"\n    same-issue: no\n    experience-length: at least 3 months\n  }\n\n  matching {\n    on local-area: not-attempted because \"too few volunteers to choose from\"\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      in: Mothers\n      when: Referral\n    }\n    mechanism Understood \"understood, not judged\" {\n      offers: \"another mother who listens\"\n      responds: \"sees herself in her, and says early what is wrong\"\n      in: Mothers\n      when: Referral\n      relies-on: peerness, approach, mode\n    }\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n      in: Mothers\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n      in: Mothers\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "supervision-missing": {
    "madeOf": "96e4ee62f91d",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n}\n"
  },
  "supervision-unquantified": {
    "madeOf": "16d468b24433",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    supervision: \"by the co-ordinator\"\n  }\n}\n"
  },
  "training-approach-unstated": {
    "madeOf": "fc0ab2766d12",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    training: 16 hours \"listening, feeding basics, boundaries, when to call a professional\"\n  }\n}\n"
  },
  "access-single-point": {
    "madeOf": "35f35a09e508",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n    access-points: \"midwife at booking\"\n  }\n}\n"
  },
  "ambiguous-frequency": {
    "madeOf": "13cd664eac70",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  contacts {\n    contact WeeklyCall \"biweekly calls\" { when: from 1 week after Birth  count: 6  mode: telephone, text  length: 20 minutes }\n  }\n}\n"
  },
  "birth-notification-missing": {
    "madeOf": "ff0c32622e7a",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  topic: infant-feeding\n\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  format: one-to-one\n\n  contacts {\n    initiation: proactive\n    contact FirstCall \"the first call after the birth\" {\n      when: within 48 hours after Birth\n    }\n  }\n\n  implementation {\n    service-links: not-applicable because \"the charity works on its own\"\n  }\n}\n"
  },
  "contact-length-missing": {
    "madeOf": "ec5d5af11ff3",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  contacts {\n    contact FirstCall \"the first call after the birth\" { when: within 48 hours after Birth  count: 1  mode: telephone }\n  }\n}\n"
  },
  "contact-number-missing": {
    "madeOf": "ed89c18ca873",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  contacts {\n    contact FirstCall \"the first call after the birth\" { when: within 48 hours after Birth  mode: telephone  length: 30 minutes }\n  }\n}\n"
  },
  "contact-schedule-missing": {
    "madeOf": "03e8662c85f4",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    contact WeeklyCall \"six calls\" { count: 6  mode: telephone, text  length: 20 minutes }\n  }\n}\n"
  },
  "dose-arithmetic-mismatch": {
    "madeOf": "2438a3d73d20",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  contacts {\n    contact WeeklyCall \"a call a week\" { when: from 1 week after Birth  count: 12  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }\n  }\n}\n"
  },
  "ending-unstated": {
    "madeOf": "7437772d47b7",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n  }\n}\n"
  },
  "first-contact-late": {
    "madeOf": "bb3e8efdcd56",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  topic: infant-feeding\n\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  format: one-to-one\n\n  contacts {\n    contact FirstCall \"the first call after the birth\" { when: within 6 days after Birth  count: 1  mode: telephone  length: 30 minutes }\n  }\n}\n"
  },
  "form-unstated": {
    "madeOf": "6413e196395e",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n}\n"
  },
  "group-composition-unstated": {
    "madeOf": "8f55a3125d51",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  format: group { group-size: 6 to 8 people }\n\n  contacts {\n    minimum: at least 4\n  }\n}\n"
  },
  "initiation-unstated": {
    "madeOf": "dd947587b46a",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n  }\n}\n"
  },
  "low-intensity": {
    "madeOf": "d829daa2596d",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  topic: infant-feeding\n\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  format: one-to-one\n\n  contacts {\n    contact WeeklyCall \"two calls later on\" { when: from 1 week after Birth  count: 2  mode: telephone  length: 20 minutes }\n  }\n}\n"
  },
  "materials-unstated": {
    "madeOf": "b8bc8bd40320",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  activities {\n  }\n}\n"
  },
  "minimum-dose-undefined": {
    "madeOf": "fc38eadf804c",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n  }\n}\n"
  },
  "mixed-form-one-theory": {
    "madeOf": "9ace59cf7cd4",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  format: mixed { group-size: 6 to 8 people  membership: open  facilitated-by: \"two volunteers\" }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n    }\n\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "mode-unstated": {
    "madeOf": "0f86ffaaaab3",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  contacts {\n    contact Introduction { when: 4 weeks before Birth  count: 1  length: 30 minutes }\n    contact FirstCall { when: within 48 hours after Birth  count: 1  length: 30 minutes }\n    contact WeeklyCall { when: from 1 week after Birth  every: 1 week  for: 6 weeks  length: 20 minutes }\n  }\n}\n"
  },
  "no-postnatal-contact": {
    "madeOf": "a32ea3c33eb0",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  topic: infant-feeding\n\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  format: one-to-one\n\n  contacts {\n    contact Introduction \"getting to know each other\" { when: 8 weeks before Birth  count: 1  mode: telephone  length: 30 minutes }\n    contact FirstCall \"one call more\" { when: 6 weeks before Birth  count: 1  mode: telephone  length: 30 minutes }\n    contact WeeklyCall \"and four others\" { when: from 5 weeks before Birth  every: 1 week  for: 4 weeks  mode: telephone  length: 20 minutes }\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n      by: 3 weeks after Birth\n    }\n  }\n}\n"
  },
  "reactive-only": {
    "madeOf": "31c466dcef59",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  contacts {\n    initiation: reactive\n    contact Introduction \"getting to know each other\" {\n    }\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" { offers: \"a first talk before the birth\"  responds: \"feels free to ask\"  in: Mothers  when: Referral  relies-on: timing }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "setting-unstated": {
    "madeOf": "c2ed82379ec6",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  contacts {\n    contact FirstCall \"the first visit after the birth\" { when: within 48 hours after Birth  count: 1  mode: face-to-face  length: 30 minutes }\n  }\n\n  context {\n  }\n}\n"
  },
  "tailoring-unbounded": {
    "madeOf": "5383f0c6f576",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    autonomy: \"volunteers choose with the mother whether to call or to write\"\n  }\n\n  contacts {\n  }\n}\n"
  },
  "background-rate-missing": {
    "madeOf": "c0fefb3883ab",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  context {\n  }\n\n  outcomes {\n    long-term Continuation \"any breastfeeding at six weeks\" { in: Mothers  primary: yes  accountable: no  expect: increase  by: 6 weeks after Birth  measure: \"health visitors' records\" at 6 weeks after Birth  level: individual }\n  }\n}\n"
  },
  "background-rate-stale": {
    "madeOf": "b15b4c35ac36",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  context {\n    background \"any breastfeeding at 6 weeks\": 48% in 2019 source \"health visitors' records of the borough\"\n  }\n}\n"
  },
  "condition-unmet": {
    "madeOf": "a9406e069189",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: absent }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      when: Referral\n    }\n    VisitTeams -> Expected because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "context-components-missing": {
    "madeOf": "0f9e174e7e4f",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n    condition FamilyAgainst \"the family is set against breastfeeding\" { kind: buy-in  status: present }\n  }\n\n  stakeholders {\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "existing-peer-service-unstated": {
    "madeOf": "259c8d0e4079",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  context {\n  }\n}\n"
  },
  "low-background-direct-claim": {
    "madeOf": "2df0c37093dd",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  topic: infant-feeding\n\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers start to breastfeed\" { in: Mothers  expect: increase from 40% to 45%  by: 1 week after Birth  measure: \"midwives' records\" at 1 week after Birth  accountable: yes  level: individual }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "no-headroom": {
    "madeOf": "574c7535b5ff",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  outcomes {\n    long-term Continuation \"any breastfeeding at six weeks\" { in: Mothers  primary: yes  accountable: no  expect: increase from 94% to 97%  by: 6 weeks after Birth  measure: \"health visitors' records\" at 6 weeks after Birth  level: individual }\n  }\n}\n"
  },
  "service-integration-missing": {
    "madeOf": "10b0633f4403",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "usual-care-label-only": {
    "madeOf": "cb9b2f2af254",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  context {\n    usual-care: \"standard postnatal care in the community\"\n  }\n}\n"
  },
  "usual-care-missing": {
    "madeOf": "4f07e139c072",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  context {\n  }\n}\n"
  },
  "accountability-line-missing": {
    "madeOf": "b539e00404f2",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: \"short questionnaire\" at 3 weeks after Birth }\n    long-term Continuation \"any breastfeeding at six weeks\" { in: Mothers  primary: yes  expect: increase from 48% to 55%  by: 6 weeks after Birth  measure: \"health visitors' records\" at 6 weeks after Birth }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "activity-dead-end": {
    "madeOf": "288cd167ddf0",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n    activity Newsletter \"a newsletter for volunteers\" { by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "assumption-missing": {
    "madeOf": "e20ed8643174",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    contact FirstCall \"the first call after the birth\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Understood \"understood, not judged\" {\n    }\n    FirstCall  -> Understood -> Confidence because \"trouble that is shared can be worked on\" from Schmied2011\n    Confidence -> Continuation because \"she carries on through a bad day\" from Hunch\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "assumption-untested": {
    "madeOf": "8f335719ba5a",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n    assumption HasTime \"mothers have half an hour for a call\" { certainty: uncertain }\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n\n  evaluation {\n    study Monitoring \"routine records\" { design: monitoring  asks: \"does it reach people?\"  captures: uptake, reach, contacts, retention, cost  measures: Confidence, Continuation }\n  }\n}\n"
  },
  "components-interaction-unstated": {
    "madeOf": "b0435d56fbe7",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  contacts {\n    contact FirstCall \"the first call after the birth\" { when: within 48 hours after Birth  count: 6  mode: telephone  length: 30 minutes }\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n    }\n    mechanism Understood \"understood, not judged\" {\n    }\n    FirstCall -> Expected -> Understood -> Confidence because \"a known voice is answered, and trouble that is shared can be worked on\" from PracticeKnowledge\n    assumption AnswersPhone \"mothers answer calls from numbers that they know\" { certainty: likely  about: uptake }\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "design-decision-unused": {
    "madeOf": "53f17bf9f2d6",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    reward: paid\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "level-claim-mismatch": {
    "madeOf": "d8f68666811e",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  contacts {\n    contact FirstCall \"the first call after the birth\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Understood \"understood, not judged\" {\n    }\n    assumption StillTime \"difficulties that are talked about early can still be resolved\" { certainty: likely }\n    FirstCall    -> Understood -> Confidence because \"trouble that is shared can be worked on\" from Schmied2011\n    Confidence   -> Continuation because \"she carries on through a bad day\" from Hunch assuming StillTime\n    Continuation -> FeedingNorm because \"more mothers are seen feeding\" from Hunch assuming StillTime\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n    long-term FeedingNorm \"feeding in public is ordinary here\" { in: Mothers  expect: increase  by: 3 years after Birth  measure: \"street survey\" at 3 years after Birth  accountable: no  level: community }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "link-without-support": {
    "madeOf": "29f8d8fafd7d",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    contact WeeklyCall \"a call a week\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Understood \"understood, not judged\" {\n    }\n    WeeklyCall -> Understood\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "measured-too-late-to-explain": {
    "madeOf": "f53b6063dc21",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      in: Mothers\n    }\n    mechanism Understood \"understood, not judged\" {\n      in: Mothers\n    }\n    assumption StillTime \"difficulties that are talked about early can still be resolved\" { certainty: likely }\n    Confidence -> Continuation because \"she carries on through a bad day\" from Hunch assuming StillTime\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n      in: Mothers\n      expect: increase\n      by: 3 weeks after Birth\n      measure: \"short questionnaire\" at 6 weeks after Birth\n      accountable: yes\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n      in: Mothers\n      primary: yes\n      accountable: no\n      expect: increase from 48% to 55%\n      by: 6 weeks after Birth\n      measure: \"health visitors' records\" at 6 weeks after Birth\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "mechanism-without-context": {
    "madeOf": "b0eaa8f6ae35",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      in: Mothers\n    }\n    mechanism Understood \"understood, not judged\" {\n      offers: \"somebody nearby who has been there and listens\"\n      responds: \"says early what is wrong, and weighs her own options\"\n      in: Mothers\n      relies-on: peerness, matching, approach, mode\n    }\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n      in: Mothers\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n      in: Mothers\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "mechanism-without-reasoning": {
    "madeOf": "3949d59d0520",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      in: Mothers\n      when: Referral\n    }\n    mechanism Understood \"understood, not judged\" {\n      offers: \"somebody nearby who has been there and listens\"\n      in: Mothers\n      when: Referral\n      relies-on: peerness, matching, approach, mode\n    }\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n      in: Mothers\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n      in: Mothers\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "missing-middle": {
    "madeOf": "050ba05ab6ee",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    contact WeeklyCall \"a call a week\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Understood \"understood, not judged\" {\n    }\n    WeeklyCall -> Understood -> Continuation because \"trust grows with time\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "no-mechanism": {
    "madeOf": "ea7770d31861",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    contact WeeklyCall \"a call a week\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    WeeklyCall -> Confidence because \"trust grows with time\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n}\n"
  },
  "outcome-time-missing": {
    "madeOf": "59ed2e198a67",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" { in: Mothers  expect: increase  measure: \"short questionnaire\" at 3 weeks after Birth }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "outcome-unreachable": {
    "madeOf": "2125a14fef04",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n    long-term Sleep \"babies sleep longer\" { in: Mothers  expect: increase  by: 6 months after Birth  measure: \"diary\" at 6 months after Birth }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "support-types-unstated": {
    "madeOf": "ae83b17ab6a8",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "theory-element-undelivered": {
    "madeOf": "b34ddaf8a0d6",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      in: Mothers\n      when: Referral\n    }\n    mechanism Understood \"understood, not judged\" {\n      offers: \"other mothers in the same boat\"\n      responds: \"says early what is wrong, and weighs her own options\"\n      in: Mothers\n      when: Referral\n      relies-on: group, matching, approach, mode\n    }\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n      in: Mothers\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n      in: Mothers\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "theory-missing": {
    "madeOf": "e9839d13e446",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n}\n"
  },
  "theory-not-shared": {
    "madeOf": "66a2439b5986",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n    agreed-with: Midwives\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "theory-review-missing": {
    "madeOf": "b6b6f45a0593",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "theory-review-overdue": {
    "madeOf": "61dbfa17d72f",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n    reviewed: every 6 months last 2025-03-01\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "time-order-violation": {
    "madeOf": "f9b41b911972",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      in: Mothers\n    }\n    mechanism Understood \"understood, not judged\" {\n      in: Mothers\n    }\n    assumption StillTime \"difficulties that are talked about early can still be resolved\" { certainty: likely }\n    Confidence -> Continuation because \"she carries on through a bad day\" from Hunch assuming StillTime\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n      in: Mothers\n      expect: increase\n      by: 8 weeks after Birth\n      measure: \"short questionnaire\" at 3 weeks after Birth\n      accountable: yes\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n      in: Mothers\n      primary: yes\n      accountable: no\n      expect: increase from 48% to 55%\n      by: 6 weeks after Birth\n      measure: \"health visitors' records\" at 6 weeks after Birth\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "unintended-absent": {
    "madeOf": "38902886a7e7",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "unmarked-loop": {
    "madeOf": "86037f80bc61",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    assumption StillTime \"difficulties that are talked about early can still be resolved\" { certainty: likely }\n    Confidence   -> Continuation because \"she carries on through a bad day\" from Hunch assuming StillTime\n    Continuation -> Confidence because \"each week that goes well gives heart\" from Hunch assuming StillTime\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n}\n"
  },
  "uptake-mechanism-missing": {
    "madeOf": "41d4f512e863",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    contact Introduction \"getting to know each other\" {\n    }\n    contact FirstCall \"the first call after the birth\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n    }\n    mechanism Understood \"understood, not judged\" {\n    }\n    Introduction -> Understood because \"trust begins before the birth\" from PracticeKnowledge\n    FirstCall    -> Expected -> Understood -> Confidence because \"trouble that is shared can be worked on\" from Schmied2011\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "comparator-undefined": {
    "madeOf": "2866375fb001",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  evaluation {\n    study Trial \"randomised trial\" { design: randomised  asks: \"does it lengthen breastfeeding?\"  captures: exposure, usual-care }\n  }\n}\n"
  },
  "contamination-unplanned": {
    "madeOf": "56057d7f5af2",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  outcomes {\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  evaluation {\n    study Trial \"randomised trial\" { design: randomised  compares-with: usual-care  asks: \"does it lengthen breastfeeding?\"  measures: Continuation  captures: usual-care }\n  }\n}\n"
  },
  "displacement-unplanned": {
    "madeOf": "4f63bdf0b981",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  outcomes {\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  evaluation {\n    study Trial \"randomised trial\" { design: randomised  compares-with: usual-care  asks: \"does it lengthen breastfeeding?\"  measures: Continuation  captures: exposure }\n  }\n}\n"
  },
  "economic-missing": {
    "madeOf": "c37980e45385",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  evaluation {\n    study Monitoring \"routine records\" { design: monitoring  asks: \"does it reach people?\"  captures: uptake, reach, contacts, retention  measures: Confidence, Continuation }\n  }\n}\n"
  },
  "evaluation-embedded-missing": {
    "madeOf": "26614af81728",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n}\n"
  },
  "experience-absent": {
    "madeOf": "8cb7762da21e",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n    risk TooFewVolunteers \"volunteers leave\" handled-by \"two rounds of training a year\"\n  }\n\n  evaluation {\n    study Process \"visits by the co-ordinator\" {\n      design: process\n      asks: \"how did it come about?\"\n      captures: fidelity, mechanisms, context, unintended, peers\n      guards-against: TooFewVolunteers\n    }\n  }\n}\n"
  },
  "intermediate-outcomes-none": {
    "madeOf": "b65223ff85c2",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n      in: Mothers\n    }\n    mechanism Understood \"understood, not judged\" {\n      in: Mothers\n    }\n  }\n\n  outcomes {\n    long-term Confidence \"mothers feel able to feed their baby\" {\n      in: Mothers\n      expect: increase\n      by: 3 weeks after Birth\n      measure: \"short questionnaire\" at 3 weeks after Birth\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n      in: Mothers\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "itt-without-dose": {
    "madeOf": "107b382b5d94",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  evaluation {\n    study Monitoring \"health visitors' records\" { design: monitoring  asks: \"how long are babies breastfed?\"  captures: reach, cost  measures: Confidence, Continuation }\n    study Process \"talks with mothers, volunteers and midwives\" {\n      design: process\n    }\n    study Comparison \"before and after\" { design: before-after  asks: \"do more mothers go on?\"  analysis: intention-to-treat  measures: Continuation }\n  }\n}\n"
  },
  "measure-not-in-theory": {
    "madeOf": "4183b07b1107",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n    mechanism Pride \"she is proud of what she does\" { offers: \"praise for each day\"  responds: \"thinks well of herself\"  in: Mothers  when: Referral }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n\n  evaluation {\n    study Talks \"talks with mothers\" { design: qualitative  asks: \"how do they respond?\"  tests: Pride }\n  }\n}\n"
  },
  "outcome-beyond-contract": {
    "madeOf": "8df58c33a689",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: \"short questionnaire\" at 3 weeks after Birth }\n  }\n\n  implementation {\n    funding: \"public health grant, £60,000 a year\"\n    funded-until: 2026-12-01\n  }\n}\n"
  },
  "outcome-timepoint-missing": {
    "madeOf": "5801a5f2a6e1",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    VisitTeams -> Referral because \"teams refer to people whom they have met\" from PracticeKnowledge\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: \"short questionnaire\" }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "outcome-unmeasured": {
    "madeOf": "9f9b0e88cda2",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  contacts {\n    contact FirstCall \"the first call after the birth\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Understood \"understood, not judged\" {\n    }\n\n    FirstCall -> Understood -> Confidence because \"trouble that is shared can be worked on\" from Schmied2011\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" { in: Mothers  expect: increase  by: 3 weeks after Birth }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n\n  evaluation {\n    study Monitoring \"routine records\" { design: monitoring  asks: \"does it reach people?\"  captures: uptake, reach, contacts, cost  measures: Continuation }\n  }\n}\n"
  },
  "peer-outcomes-absent": {
    "madeOf": "8ee2e079525c",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n  }\n\n  implementation {\n    risk TooFewVolunteers \"volunteers leave\" handled-by \"two rounds of training a year\"\n  }\n\n  evaluation {\n    study Process \"talks with mothers, volunteers and midwives\" {\n      design: process\n      asks: \"how did it come about?\"\n      captures: fidelity, experience, mechanisms, context, unintended\n      guards-against: TooFewVolunteers\n    }\n  }\n}\n"
  },
  "process-evaluation-missing": {
    "madeOf": "283e40567607",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  outcomes {\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  evaluation {\n    study Comparison \"before and after\" { design: before-after  asks: \"do more mothers go on?\"  analysis: descriptive  captures: cost, peers  measures: Continuation }\n  }\n}\n"
  },
  "target-without-baseline": {
    "madeOf": "9f4144d07b73",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  outcomes {\n    long-term Continuation \"any breastfeeding at six weeks\" { in: Mothers  primary: yes  accountable: no  expect: increase to 55%  by: 6 weeks after Birth  measure: \"health visitors' records\" at 6 weeks after Birth }\n  }\n}\n"
  },
  "coordination-missing": {
    "madeOf": "c13f3d587726",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "delivery-target-missing": {
    "madeOf": "9e9fdd50461a",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "fidelity-missing": {
    "madeOf": "633489311e63",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n    risk TooFewVolunteers \"volunteers leave\" handled-by \"two rounds of training a year\"\n  }\n\n  evaluation {\n    study Process \"talks with mothers, volunteers and midwives\" {\n      design: process\n      asks: \"how did it come about?\"\n      captures: experience, mechanisms, context, unintended, peers\n      guards-against: TooFewVolunteers\n    }\n  }\n}\n"
  },
  "funding-missing": {
    "madeOf": "cd0442cc8953",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "promotion-missing": {
    "madeOf": "9d3eb18932f1",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "staff-preparation-missing": {
    "madeOf": "8ecbe0f0c632",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers put up posters in the clinics\" { by: Volunteers }\n  }\n\n  stakeholders {\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n\n  implementation {\n  }\n}\n"
  },
  "stakeholders-missing": {
    "madeOf": "b1c29dd49122",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: evaluation  shares-theory: yes }\n  }\n}\n"
  },
  "sustainability-missing": {
    "madeOf": "3785eb5fab50",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "uptake-target-missing": {
    "madeOf": "90051e46e67b",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n  }\n}\n"
  },
  "evidence-claim-overreach": {
    "madeOf": "6ed1c4f9b98b",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  outcomes {\n    long-term Continuation \"any breastfeeding at six weeks\" { in: Mothers  primary: yes  accountable: no  expect: increase from 48% to 55% from Schmied2011  by: 6 weeks after Birth  measure: \"health visitors' records\" at 6 weeks after Birth  level: individual }\n  }\n}\n"
  },
  "evidence-missing": {
    "madeOf": "31faac18284a",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  contacts {\n    contact Introduction \"getting to know each other\" {\n    }\n    contact FirstCall \"the first call after the birth\" {\n    }\n    contact WeeklyCall \"a call a week\" {\n    }\n    minimum: at least 5 because \"fewer would not be enough\"\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n    condition FamilyAgainst \"the family is set against breastfeeding\" { kind: norm  status: present }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Expected \"she knows who will call\" {\n    }\n    mechanism Understood \"understood, not judged\" {\n    }\n    assumption StillTime \"difficulties that are talked about early can still be resolved\" { certainty: likely }\n    VisitTeams    -> Referral because \"teams refer to people whom they have met\"\n    Introduction  -> Expected -> FirstCall because \"a known voice is answered\"\n    FirstCall     -> Understood -> Confidence because \"trouble that is shared can be worked on\"\n    WeeklyCall    -> Understood because \"trust grows with time\"\n    FamilyAgainst -| Confidence because \"she hears every day that it is not worth the trouble\"\n    Confidence    -> Continuation because \"she carries on through a bad day\" assuming StillTime\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "evidence-transfer-dose": {
    "madeOf": "1e77c94fca65",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  contacts {\n    contact WeeklyCall \"six calls, where RUBY2019 planned twelve\" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Understood \"understood, not judged\" {\n    }\n    WeeklyCall -> Understood because \"weekly calls build trust\" from RUBY2019, PracticeKnowledge\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "evidence-transfer-form": {
    "madeOf": "c4fa06be7e62",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  format: one-to-one\n\n  implementation {\n    access-points: \"midwife at booking\", \"self-referral\" because \"several ways in\" from Dykes2005\n  }\n}\n"
  },
  "evidence-transfer-population": {
    "madeOf": "a9379938b59b",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  population Mothers \"women who expect a first baby\" {\n    reach: universal because \"every first-time mother in the borough meets the same gap in care\"\n  }\n\n  contacts {\n    minimum: at least 5 because \"four calls were not enough elsewhere\" from Dennis2009\n  }\n}\n"
  },
  "evidence-transfer-setting": {
    "madeOf": "5e14d69f5866",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  country: UK\n\n  contacts {\n    contact WeeklyCall \"a call a week\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Understood \"understood, not judged\" {\n    }\n    WeeklyCall -> Understood because \"volunteers who called were a comfort\" from Dennis2002\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "null-evidence-omitted": {
    "madeOf": "e6f3b516c437",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  topic: infant-feeding\n  country: UK\n  format: one-to-one\n\n  contacts {\n    minimum: at least 5 because \"scheduled contacts are more likely to help\" from Renfrew2012\n  }\n}\n"
  },
  "accept-not-allowed": {
    "madeOf": "4309efcb237e",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  accept safeguarding-missing because \"the charity knows what to do\"\n}\n"
  },
  "accept-unknown-rule": {
    "madeOf": "d3bf004c6839",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  accept outcome-unreachabel because \"the outcome is measured for another project\"\n}\n"
  },
  "accept-unused": {
    "madeOf": "777a933a4bae",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    contact FirstCall \"the first call after the birth\" {\n    }\n  }\n\n  theory \"A mother who is called by somebody who has been there talks about trouble early, and finds her own way through it.\" {\n    mechanism Understood \"understood, not judged\" {\n    }\n    assumption StillTime \"difficulties that are talked about early can still be resolved\" { certainty: likely }\n\n    FirstCall  -> Understood -> Confidence because \"trouble that is shared can be worked on\" from Schmied2011\n    Confidence -> Continuation because \"she carries on through a bad day\" from Hunch assuming StillTime\n  }\n\n  outcomes {\n    intermediate Confidence \"mothers feel able to feed their baby\" {\n    }\n    long-term Continuation \"any breastfeeding at six weeks\" {\n    }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n\n  accept outcome-unreachable because \"the outcome is measured for another project\"\n}\n"
  },
  "accept-without-reason": {
    "madeOf": "62d7a816a94d",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  population Mothers \"women who expect a first baby\" {\n  }\n\n  outcomes {\n    long-term Sleep \"babies sleep longer\" { in: Mothers  expect: increase  by: 6 months after Birth  measure: \"diary\" at 6 months after Birth }\n  }\n\n  accept outcome-unreachable\n}\n"
  },
  "decision-overdue": {
    "madeOf": "2936701b842b",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    caseload: undecided because \"depends on the training\" owner \"the co-ordinator\" decide-by 2026-03-01\n  }\n}\n"
  },
  "gap-without-reason": {
    "madeOf": "833b7cbd4b6a",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    caseload: not-applicable\n  }\n}\n"
  },
  "name-unused": {
    "madeOf": "9d0e41dc92c3",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  timeline {\n    event Birth \"the baby is born\"\n  }\n\n  peers Volunteers \"mothers who have breastfed\" {\n  }\n\n  contacts {\n  }\n\n  activities {\n    activity VisitTeams \"volunteers introduce themselves to the midwifery teams\" { in: Midwives  by: Volunteers }\n  }\n\n  context {\n    condition Referral \"midwives tell every eligible woman about the calls\" { kind: buy-in  status: present  secured-by: VisitTeams }\n    condition CommunityCafe \"a community café opens\" { kind: resource  status: planned }\n  }\n\n  stakeholders {\n    stakeholder LocalMothers \"mothers of the borough\" { kind: participants  involved-in: design, evaluation  shares-theory: yes }\n    stakeholder Midwives \"community midwives\" { kind: professionals  involved-in: design, delivery }\n  }\n}\n"
  },
  "not-reported-outside-published": {
    "madeOf": "9d584abefd4c",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  stage: commissioning\n\n  peers Volunteers \"mothers who have breastfed\" {\n    caseload: not-reported\n  }\n}\n"
  },
  "placeholder-answer": {
    "madeOf": "0b9ff3e03d6f",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    tasks: \"TBC\"\n  }\n}\n"
  },
  "stage-missing": {
    "madeOf": "8da5c04f02a0",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n}\n"
  },
  "still-open": {
    "madeOf": "5a7c46ccdd68",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  peers Volunteers \"mothers who have breastfed\" {\n    caseload: undecided because \"depends on how many volunteers finish the training\" owner \"the co-ordinator\" decide-by 2027-03-01\n  }\n}\n"
  },
  "undecided-in-delivery": {
    "madeOf": "b3ee5ef6754c",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  stage: delivery\n\n  peers Volunteers \"mothers who have breastfed\" {\n    caseload: undecided because \"depends on the training\"\n  }\n\n  delivered \"first year\" { uptake: 64%  contacts-received: 7 }\n}\n"
  },
  "delivered-below-minimum": {
    "madeOf": "03b73d6fe405",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    minimum: at least 5 because \"fewer has tended not to work\" from Jolly2012\n  }\n\n  delivered \"first year\" {\n    uptake: 64%\n    contacts-received: 3\n  }\n}\n"
  },
  "delivered-missing": {
    "madeOf": "72db3ede3d8a",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  stage: delivery\n}\n"
  },
  "happened-unanswered": {
    "madeOf": "a69af26bf5e3",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  implementation {\n    risk LateList \"the list of births comes late\"\n  }\n\n  delivered \"first year\" {\n    happened: LateList\n  }\n}\n"
  },
  "planned-not-received": {
    "madeOf": "304067d74080",
    "text": "intervention FirstWeeks \"Calls in the first weeks\" {\n  contacts {\n    contact Introduction \"getting to know each other\" {\n      count: 1\n    }\n    contact WeeklyCall \"a call a week\" {\n      every: 1 week\n      for: 6 weeks\n    }\n    minimum: at least 2\n  }\n\n  delivered \"first year\" {\n    contacts-received: 3\n  }\n}\n"
  }
};
