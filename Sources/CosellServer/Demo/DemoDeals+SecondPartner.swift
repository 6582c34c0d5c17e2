import SellingAPI

extension DemoDeals {
    /// The second partner's deals in the Sandbox.
    static let secondSandbox: [DemoDeal] = [
        DemoDeal("Amberley Trains", .transportationAndLogistics, .london, opened: 5, closes: 115, .draft)
            .about("Seat reservations by voice", .contactCenter, monthly: 5_800),
        DemoDeal("Zephyr Sailmakers", .manufacturing, .capeTown, opened: 11, closes: 64, .draft)
            .about("Order book in the cloud", .database, monthly: 1_700).sketch,
        DemoDeal("Granville Museums", .nonProfitOrganization, .paris, opened: 6, closes: 88, .submitted)
            .about("Collections on stream", .streaming, monthly: 4_100),
        DemoDeal("Tundra Gas", .energyOilAndGas, .toronto, opened: 20, closes: 135, budget)
            .about("Pipeline sensors", .sensors, monthly: 14_800),
        DemoDeal("Oakheart Insurance", .financialServices, .atlanta, opened: 42, closes: 97, .approved)
            .about("Evidence for auditors", .security, monthly: 9_900).tagged("Practice", "Security"),
        DemoDeal("Silvertree Bakeries", .consumerGoods, .warsaw, opened: 68, closes: 52, .qualified)
            .about("Flour that never runs out", .supply, monthly: 3_400),
        DemoDeal("Marlow Pathology", .healthcare, .sydney, opened: 104, closes: 36, .businessValidation)
            .about("Findings without repeats", .records, monthly: 11_200),
        DemoDeal("Cascadel Outdoor", .retail, .seattle, opened: 182, closes: -20, .launched)
            .about("Campaign days without fear", .delivery, monthly: 7_100).tagged("Practice", "Commerce"),
    ]

    /// The second partner's deals in the AWS catalog.
    static let secondAws: [DemoDeal] = [
        DemoDeal("Lyra Music", .mediaAndEntertainment, .berlin, opened: 7, closes: 102, .inReview)
            .about("Concerts for viewers abroad", .streaming, monthly: 8_700),
        DemoDeal("Thornbury Motors", .automotive, .manchester, opened: 75, closes: 83, .qualified)
            .about("Garage assistant", .assistant, monthly: 5_300),
        DemoDeal("Plover Airports", .travel, .amsterdam, opened: 116, closes: 29, .technicalValidation)
            .about("Baggage data lake", .dataLake, monthly: 19_800),
        DemoDeal("Westering Vineyards", .agriculture, .sydney, opened: 130, closes: -11, shelved)
            .about("Soil sensors", .sensors, monthly: 2_200),
    ]

    private static let budget = DemoCourse.returned("Say whose budget pays for the project.")
    private static let shelved = DemoCourse.lost(.noOpportunity, after: .qualified)
}
