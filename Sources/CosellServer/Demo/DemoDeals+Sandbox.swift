import SellingAPI

extension DemoDeals {
    /// The first partner's pipeline in the Sandbox, by how far it has come.
    static let sandbox: [DemoDeal] =
        drafts + underReview + sentBack + approved + inTechnicalWork + late + closed

    private static let drafts: [DemoDeal] = [
        DemoDeal("Halden Grocers", .retail, .seattle, opened: 4, closes: 120, .draft)
            .about("Store analytics platform", .analytics, monthly: 12_500).tagged("Segment", "Enterprise"),
        DemoDeal("Quillfeather Books", .retail, .london, opened: 2, closes: 95, .draft)
            .about("Shop that stands a campaign day", .delivery, monthly: 4_200),
        DemoDeal("Osterfeld Stadtwerke", .energyPowerAndUtilities, .berlin, opened: 6, closes: 210, .draft)
            .about("Grid data in a sovereign cloud", .dataLake, monthly: 18_000).sovereign,
        DemoDeal("Copperline Mining", .mining, .denver, opened: 1, closes: 160, .draft)
            .about("Crusher sensors", .sensors, monthly: 7_800).sketch,
        DemoDeal("Marisol Resorts", .hospitality, .mexicoCity, opened: 9, closes: 75, .draft)
            .about("Guest messaging in six languages", .contactCenter, monthly: 3_900).sketch,
        DemoDeal("Tidemark Legal", .professionalServices, .boston, opened: 12, closes: 60, .draft)
            .about("Search over case files", .assistant, monthly: 2_600).against(.microsoftAzure),
        DemoDeal("Nordholm Laks", .agriculture, .stockholm, opened: 0, closes: 140, .draft)
            .about("Feed barge telemetry", .sensors, monthly: 5_400),
    ]

    private static let underReview: [DemoDeal] = [
        DemoDeal("Brightmere Stores", .retail, .manchester, opened: 5, closes: 100, .submitted)
            .about("Stock forecasts for 90 branches", .analytics, monthly: 9_800).tagged("Team", "Retail"),
        DemoDeal("Castellan Insurance", .financialServices, .zurich, opened: 3, closes: 240, .submitted)
            .about("Policy programs off the mainframe", .mainframe, monthly: 31_000).against(.ibmSoftlayer),
        DemoDeal("Pinewood Schools", .education, .atlanta, opened: 7, closes: 45, .submitted)
            .about("Lab desktops for 4,000 pupils", .desktops, monthly: 6_100)
            .campaign("Back to School", .email, funded: "End User Computing"),
        DemoDeal("Argonaut Freight", .transportationAndLogistics, .hamburg, opened: 4, closes: 130, .submitted)
            .about("Container arrival times", .supply, monthly: 11_700).forVisibilityOnly,
        DemoDeal("Velara Cosmetics", .consumerGoods, .paris, opened: 8, closes: 85, .inReview)
            .about("Live shopping streams", .streaming, monthly: 8_300).against(.akamai),
        DemoDeal("Keystone Boilers", .manufacturing, .chicago, opened: 10, closes: 150, .inReview)
            .about("Foresight for boiler repairs", .sensors, monthly: 7_200).tagged("Team", "Industry"),
        DemoDeal("Sundry & Vale Foundation", .nonProfitOrganization, .dublin, opened: 6, closes: 55, .inReview)
            .about("Donor data in one place", .dataLake, monthly: 1_900),
    ]

    private static let sentBack: [DemoDeal] = [
        DemoDeal("Ferrovia Lombarda", .transportationAndLogistics, .milan, opened: 24, closes: 90, namesSponsor)
            .about("Timetable simulation", .simulation, monthly: 14_500),
        DemoDeal("Redwater Pulp", .manufacturing, .toronto, opened: 30, closes: 70, namesSponsor)
            .about("SAP off the old hardware", .sap, monthly: 22_000).against(.onPrem),
        DemoDeal("Lumen Theatre Group", .mediaAndEntertainment, .newark, opened: 18, closes: 110, needsAmount)
            .about("Ticket shop that scales", .delivery, monthly: 3_300),
        DemoDeal("Baobab Mobile", .telecommunications, .capeTown, opened: 15, closes: 170, needsAmount)
            .about("Chat for 2 million subscribers", .contactCenter, monthly: 16_400).tagged("Segment", "Telco"),
        DemoDeal("Hollis Garden Supply", .retail, .austin, opened: 40, closes: 20, notACustomer)
            .about("Backup of 30 branches", .backup, monthly: 900),
        DemoDeal("Pallas Ceramics", .manufacturing, .madrid, opened: 52, closes: 35, isDuplicate)
            .about("Kiln sensors", .sensors, monthly: 4_800),
        DemoDeal("Gridiron Sports Net", .mediaAndEntertainment, .denver, opened: 33, closes: 60, isDuplicate)
            .about("Streams for away games", .streaming, monthly: 12_000),
    ]

    private static let namesSponsor = DemoCourse.returned("Name the sponsor at the customer and the budget holder.")
    private static let needsAmount = DemoCourse.returned("Explain how the expected spend was calculated.")
    private static let notACustomer = DemoCourse.rejected("The customer does not know of the project.", "No Engagement")
    private static let isDuplicate = DemoCourse.rejected("AWS works on this project with another partner.", "Duplicate")

    private static let approved: [DemoDeal] = [
        DemoDeal("Anselm Clinics", .healthcare, .boston, opened: 26, closes: 140, .approved)
            .about("One record for three clinics", .records, monthly: 13_200).tagged("Compliance", "HIPAA"),
        DemoDeal("Torvald Shipping", .transportationAndLogistics, .stockholm, opened: 44, closes: 105, .approved)
            .about("Landing zone for 40 teams", .landingZone, monthly: 5_900).forVisibilityOnly,
        DemoDeal("Merrow Bank", .financialServices, .dublin, opened: 35, closes: 200, amended)
            .about("Alarms that somebody reads", .security, monthly: 19_500).against(.googleCloudPlatform),
        DemoDeal("Osprey Aerostructures", .aerospace, .seattle, opened: 61, closes: 125, .qualified)
            .about("Wing simulations on demand", .simulation, monthly: 27_500).tagged("Segment", "Enterprise"),
        DemoDeal("Mirabel Foods", .consumerGoods, .toronto, opened: 48, closes: 80, .qualified)
            .about("Recipe assistant for hotlines", .assistant, monthly: 6_700).campaign("Taste of AI", .virtualEvent),
        DemoDeal("Kestrel Games", .gaming, .tokyo, opened: 39, closes: 66, .qualified)
            .about("Match servers for a launch day", .containers, monthly: 21_000).against(.aliCloud),
        DemoDeal("Portico Estates", .realEstateAndConstruction, .dubai, opened: 57, closes: 115, .qualified)
            .about("Building sensors for 60 towers", .sensors, monthly: 9_100),
        DemoDeal("Lindenhof Pharma", .lifeSciences, .zurich, opened: 72, closes: 155, .qualified)
            .about("Trial data lake", .dataLake, monthly: 24_000).against(.microsoftAzure),
        DemoDeal("Halden Grocers", .retail, .seattle, opened: 66, closes: 50, .qualified)
            .about("Loyalty beside the tills", .analytics, monthly: 7_400).expansion.tagged("Segment", "Enterprise"),
    ]

    private static let amended = DemoCourse.amended("Say whether the budget is approved.")

    private static let inTechnicalWork: [DemoDeal] = [
        DemoDeal("Sablewood Hotels", .hospitality, .singapore, opened: 88, closes: 42, .technicalValidation)
            .about("Booking database without licences", .database, monthly: 10_400).against(.oracleCloud),
        DemoDeal("Vantelle Motors", .automotive, .hamburg, opened: 95, closes: 75, .technicalValidation)
            .about("Test drive recordings", .dataLake, monthly: 38_000).estimated("4e20aa10c2b94f6db5a1e7d03c9f6812"),
        DemoDeal("Everline Apparel", .wholesaleAndDistribution, .mumbai, opened: 79, closes: 58, .technicalValidation)
            .about("Orders of 900 resellers", .delivery, monthly: 5_200),
        DemoDeal("Cobalt Circuit", .computersAndElectronics, .austin, opened: 101, closes: 30, .technicalValidation)
            .about("Chip verification bursts", .simulation, monthly: 44_000).against(.coLocation),
        DemoDeal("Rua Alta Telecom", .telecommunications, .saoPaulo, opened: 84, closes: -6, .technicalValidation)
            .about("Exit from two data centres", .exit, monthly: 36_000),
        DemoDeal("Greenhollow Dairy", .agriculture, .amsterdam, opened: 118, closes: 25, .businessValidation)
            .about("Cold chain monitoring", .sensors, monthly: 4_600).tagged("Team", "Industry"),
        DemoDeal("Stellan Travel", .travel, .stockholm, opened: 125, closes: 33, .businessValidation)
            .about("Answers for stranded travellers", .assistant, monthly: 8_900).campaign("Winter Roads", .social),
        DemoDeal("Ironbridge Steel", .manufacturing, .manchester, opened: 110, closes: 47, .businessValidation)
            .about("SAP closing in one day", .sap, monthly: 29_000).against(.microsoftAzure),
        DemoDeal("Paloma Media", .marketingAndAdvertising, .madrid, opened: 97, closes: 18, .businessValidation)
            .about("Audience reports by the hour", .analytics, monthly: 6_300).contract(180_000, months: 24),
    ]

    private static let late: [DemoDeal] = [
        DemoDeal("Corvane Analytics", .softwareAndInternet, .berlin, opened: 149, closes: 12, .committed)
            .about("Product on containers", .containers, monthly: 15_800).tagged("Segment", "ISV"),
        DemoDeal("Summerfell Credit Union", .financialServices, .denver, opened: 162, closes: 8, .committed)
            .about("Restores that are tested", .backup, monthly: 5_500).against(other: "Two tape vaults"),
        DemoDeal("Astrella Robotics", .manufacturing, .tokyo, opened: 138, closes: 21, .committed)
            .about("Fleet of warehouse robots", .sensors, monthly: 12_900)
            .campaign("Robot Week", .liveEvent, funded: "Robotics", "IoT"),
    ]

    private static let closed: [DemoDeal] = [
        DemoDeal("Brightmere Stores", .retail, .manchester, opened: 210, closes: -15, .launched)
            .about("Till data by the minute", .dataLake, monthly: 17_300).tagged("Team", "Retail"),
        DemoDeal("Wexcombe Council", .government, .london, opened: 232, closes: -40, .launched)
            .about("Citizens' hotline", .contactCenter, monthly: 7_700),
        DemoDeal("Calder Valve", .manufacturing, .chicago, opened: 188, closes: -9, .launched)
            .about("Valve failures foreseen", .sensors, monthly: 6_900).against(.noCompetition),
        DemoDeal("Opaline Software", .softwareAndInternet, .amsterdam, opened: 175, closes: -22, .launched)
            .about("Tenants in their own accounts", .landingZone, monthly: 9_400).against(.otherCostOptimization),
        DemoDeal("Fjordvik Vind", .energyPowerAndUtilities, .stockholm, opened: 140, closes: -30, lostOnPrice)
            .about("Wind park forecasts", .analytics, monthly: 8_100),
        DemoDeal("Hexham Tools", .wholesaleAndDistribution, .manchester, opened: 155, closes: -12, cancelled)
            .about("Desktops for branch offices", .desktops, monthly: 2_800).against(.onPrem),
        DemoDeal("Larkfield Energy", .energyOilAndGas, .austin, opened: 96, closes: -3, lostToRival)
            .about("Reservoir models overnight", .simulation, monthly: 33_000).against(.googleCloudPlatform),
    ]

    private static let lostOnPrice = DemoCourse.lost(.price, after: .technicalValidation)
    private static let cancelled = DemoCourse.lost(.delayCancellationOfProject, after: .qualified)
    private static let lostToRival = DemoCourse.lost(.lostToCompetitorGoogle, after: .businessValidation)
}
