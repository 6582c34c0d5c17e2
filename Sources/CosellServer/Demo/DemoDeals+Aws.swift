import SellingAPI

extension DemoDeals {
    /// The first partner's pipeline in the AWS catalog, by how far it has come.
    static let aws: [DemoDeal] = earlyInAws + workedInAws + closedInAws

    private static let earlyInAws: [DemoDeal] = [
        DemoDeal("Alderton Water", .energyPowerAndUtilities, .manchester, opened: 3, closes: 170, .draft)
            .about("Leak alarms from 9,000 meters", .sensors, monthly: 6_400),
        DemoDeal("Cinderpath Publishing", .mediaAndEntertainment, .london, opened: 8, closes: 90, .draft)
            .about("Archive search for editors", .assistant, monthly: 2_900).sketch,
        DemoDeal("Bluewick Logistics", .transportationAndLogistics, .newark, opened: 5, closes: 130, .draft)
            .about("Dock schedule", .supply, monthly: 5_100).tagged("Team", "Logistics"),
        DemoDeal("Harrowgate Defence Agency", .government, .capital, opened: 6, closes: 260, .submitted)
            .about("Hybrid platform tender", .tender, monthly: 52_000).nationalSecurity,
        DemoDeal("Isarwerk Maschinen", .manufacturing, .berlin, opened: 4, closes: 150, .submitted)
            .about("Machine data in a sovereign cloud", .dataLake, monthly: 13_400).sovereign,
        DemoDeal("Mossgrove Hospital", .healthcare, .atlanta, opened: 9, closes: 120, .inReview)
            .about("Imaging archive", .records, monthly: 15_600).tagged("Compliance", "HIPAA"),
        DemoDeal("Seafarer Outfitters", .retail, .boston, opened: 7, closes: 65, .inReview)
            .about("Catalogue without downtime", .delivery, monthly: 3_700).forVisibilityOnly,
        DemoDeal("Tamarind Airlines", .travel, .singapore, opened: 21, closes: 95, needsContact)
            .about("Crew desktops", .desktops, monthly: 7_900).against(.microsoftAzure),
        DemoDeal("Winterbourne College", .education, .dublin, opened: 29, closes: 78, needsContact)
            .about("Research cluster on demand", .simulation, monthly: 9_200),
        DemoDeal("Prairie Seed Partners", .agriculture, .chicago, opened: 47, closes: 40, notOnAws)
            .about("Harvest reports", .analytics, monthly: 1_200),
    ]

    private static let needsContact = DemoCourse.returned("Give a contact who may speak to the AWS account team.")
    private static let notOnAws = DemoCourse.rejected("The workload will not run on AWS.", "Not AWS Related")

    private static let workedInAws: [DemoDeal] = [
        DemoDeal("Ledgerstone Bank", .financialServices, .newark, opened: 36, closes: 180, .approved)
            .about("Ledger off the mainframe", .mainframe, monthly: 41_000).against(.ibmSoftlayer),
        DemoDeal("Bureau of River Works", .government, .capital, opened: 54, closes: 220, .approved)
            .about("Gauges along three rivers", .sensors, monthly: 11_300).nationalSecurity,
        DemoDeal("Kitefall Studios", .gaming, .seattle, opened: 63, closes: 85, .qualified)
            .about("Build farm that sleeps at night", .containers, monthly: 14_200).tagged("Segment", "ISV"),
        DemoDeal("Verdant Housing Trust", .nonProfitOrganization, .london, opened: 58, closes: 70, .qualified)
            .about("Repairs hotline", .contactCenter, monthly: 3_100),
        DemoDeal("Altamar Seguros", .financialServices, .madrid, opened: 70, closes: 110, .qualified)
            .about("Claims assistant", .assistant, monthly: 12_100).campaign("Open Insurance", .virtualEvent),
        DemoDeal("Nimbus Cooperative", .other, .toronto, opened: 51, closes: 92, .qualified)
            .about("Accounts under one roof", .landingZone, monthly: 4_400),
        DemoDeal("Radiantine Labs", .lifeSciences, .boston, opened: 92, closes: 61, .technicalValidation)
            .about("Assay results in hours", .dataLake, monthly: 18_700).against(.googleCloudPlatform),
        DemoDeal("Crown & Anchor Inns", .hospitality, .manchester, opened: 86, closes: 38, .technicalValidation)
            .about("Booking database without licences", .database, monthly: 6_600).against(.oracleCloud),
        DemoDeal("Osprey Aerostructures", .aerospace, .seattle, opened: 121, closes: 44, .businessValidation)
            .about("Supplier portal", .delivery, monthly: 8_800).expansion.tagged("Segment", "Enterprise"),
        DemoDeal("Meridane Telecom", .telecommunications, .mumbai, opened: 113, closes: 27, .businessValidation)
            .about("Alarms of 30,000 masts", .security, monthly: 26_000).contract(960_000, months: 36),
    ]

    private static let closedInAws: [DemoDeal] = [
        DemoDeal("Larchmont Retail Group", .retail, .paris, opened: 158, closes: 14, .committed)
            .about("SAP in two regions", .sap, monthly: 34_500).tagged("Team", "Retail"),
        DemoDeal("Basalt Construction", .realEstateAndConstruction, .denver, opened: 144, closes: 19, .committed)
            .about("Plans on every site", .backup, monthly: 3_600),
        DemoDeal("Solveig Energi", .energyPowerAndUtilities, .stockholm, opened: 205, closes: -18, .launched)
            .about("Turbine forecasts", .analytics, monthly: 16_900).against(.noCompetition),
        DemoDeal("Holloway Ceramics", .consumerGoods, .london, opened: 191, closes: -33, .launched)
            .about("Exit from the old data centre", .exit, monthly: 21_500),
        DemoDeal("Pinnacle Freight Lines", .transportationAndLogistics, .atlanta, opened: 133, closes: -7, onPremises)
            .about("Route planning cluster", .simulation, monthly: 10_800).against(.onPrem),
    ]

    private static let onPremises = DemoCourse.lost(.onPremisesDeployment, after: .businessValidation)
}
