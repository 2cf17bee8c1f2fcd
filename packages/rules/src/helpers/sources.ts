/** The publications that rules lean on. Only what is marked as checked in shared/facts stands here. */

/** A section of the article that PeerSpec grew out of. */
export const article = (section: string): string => `Trickey, “Peer support: how do we know what works?”, section “${section}”`;

/** An item of the TIDieR checklist. */
export const tidier = (item: string): string => `TIDieR item ${item} (Hoffmann et al. 2014, BMJ 348:g1687)`;

/** An item of TIDieR-PHP, for population health and policy. */
export const tidierPhp = (item: string): string => `TIDieR-PHP item ${item} (Campbell et al. 2018, BMJ 361:k1079)`;

/** An item of CReDECI 2, for complex interventions. */
export const credeci = (item: string): string => `CReDECI 2 item ${item} (Möhler et al. 2015, Trials 16:204)`;

/** An item of GUIDED, for the development of interventions. */
export const guided = (item: string): string => `GUIDED item ${item} (Duncan et al. 2020, BMJ Open 10:e033516)`;

/** An item of RAMESES II, for realist evaluation. */
export const rameses = (item: string): string => `RAMESES II item ${item} (Wong et al. 2016, BMC Medicine 14:96)`;

/** An item of the checklist for reporting theories of change. */
export const breuer = (item: string): string =>
  `Checklist for theories of change, item ${item} (Breuer et al. 2016, Implementation Science 11:63)`;

export const mrcFramework = 'Framework for complex interventions (Skivington et al. 2021, BMJ 374:n2061)';
export const vogel = 'Vogel 2012, review of the use of theory of change (DFID), on the missing middle';
export const dennis2003 = 'Dennis 2003, International Journal of Nursing Studies 40:321-332';
export const kingSimmons = 'King and Simmons 2018, Psychiatric Services 69:961-977';
export const niceCommissioning = 'NICE commissioning guide for breastfeeding peer support';
export const enrichComponents = 'Marks et al. 2021, development of the ENRICH peer support (PMC8379721)';
export const nhsContract = 'NHS Standard Contract, Schedule 2';
export const jolly2012 = 'Jolly et al. 2012, BMJ 344:d8287';
export const renfrew2012 = 'Renfrew et al. 2012, Cochrane Database of Systematic Reviews CD001141';
export const dykes2005 = 'Dykes 2005, Maternal and Child Nutrition 1:21-31';
export const harris2015 = 'Harris et al. 2015, Public Health Research 3(3)';
export const white2020 = 'White et al. 2020, review of one-to-one peer support in mental health';
export const lyons2021 = 'Lyons et al. 2021, review of group peer support in mental health';
export const mcleish2023 = 'McLeish, Ayers and McCourt 2023, realist review of perinatal mental health peer support';
export const mcleish2024 = 'McLeish et al., realist evaluation of a perinatal mental health peer support programme';
export const embuldeniya2013 = 'Embuldeniya et al. 2013, review of the experience of peer support';
export const ingram2010 = 'Ingram et al. 2010, review of antenatal peer support for breastfeeding, CMAJ (PMC2972324)';
export const sokolFisher2016 = 'Sokol and Fisher 2016, review of peer support for people who are hardly reached (PMC4984766)';
export const proctor2011 = 'Proctor et al. 2011, Administration and Policy in Mental Health 38:65-76';
export const carroll2007 = 'Carroll et al. 2007, Implementation Science 2:40';
export const icatSr = 'iCAT_SR (Lewin et al. 2017, BMC Medical Research Methodology 17:76)';
export const mamKind = 'Paranjothy et al. 2017, Mam-Kind, doi:10.3310/hta21770';
export const dennis2002 = 'Dennis 2002, Canadian Medical Association Journal 166:21';
export const hunt2021 = 'Hunt 2021, case studies of breastfeeding peer support';
export const grant2018 = 'Grant et al. 2018, survey of breastfeeding peer support in the UK';
export const mcleishRedshaw2015 = 'McLeish and Redshaw 2015, nine volunteer projects in England';
export const superb2021 = 'SUPERB 2021, feasibility trial of peer befriending after stroke with aphasia';
export const elsips2016 = 'ELSIPS trial 2016, lay support in pregnancy (UK)';
export const smith2011 = 'Smith et al. 2011, trial of group peer support for diabetes in Ireland';
export const gillard2021 = 'Gillard et al. 2021, fidelity index for the principles of peer support, Soc Psychiatry 56:1903-1911';
export const trickey2018 = 'Trickey 2018, realist review of breastfeeding peer support (mcn.12559)';
export const upsides2025 = 'UPSIDES 2025, trial of peer support for people with severe mental illness in five countries';
export const dareOnJolly2012 = 'Record 12012001892 of the Centre for Reviews and Dissemination, on Jolly et al. 2012';
export const birminghamTrial = 'MacArthur et al. 2009 and Jolly et al. 2012, trial of breastfeeding peer support in Birmingham';
export const gillard2017 = 'Gillard et al. 2017, principles of peer support, Mental Health and Social Inclusion 21:133-143';
export const dennis2009 = 'Dennis et al. 2009, telephone peer support against postnatal depression (PMC2628301)';
export const peersForProgress = 'Peers for Progress, key functions of peer support';
export const rapsidPilot = 'RAPSID, pilot of peer support in diabetes (PMC4364716)';
export const walshe2020 = 'Walshe et al. 2020, peer mentors for people with advanced cancer';
export const hoddinott2011 = 'Hoddinott et al. 2011, editorial on nine trials in the UK (PMC6860673)';
