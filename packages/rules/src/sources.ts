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
