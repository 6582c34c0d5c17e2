import SellingAPI

/// What a company does within its industry (additions 4.3).
enum SubIndustries {
    static func of(_ industry: Selling.Industry) -> [String] { choices[industry] ?? unclassified }

    private static let unclassified = ["General", "Diversified", "Unclassified"]

    private static let choices: [Selling.Industry: [String]] = [
        .aerospace: ["Aircraft Manufacturing", "Space Systems", "Maintenance and Repair"],
        .agriculture: ["Crop Production", "Agricultural Technology", "Food Processing"],
        .automotive: ["Vehicle Manufacturing", "Parts and Suppliers", "Dealerships and Mobility"],
        .computersAndElectronics: ["Semiconductors", "Consumer Electronics", "Networking Equipment"],
        .consumerGoods: ["Food and Beverage", "Apparel", "Household Products"],
        .education: ["Higher Education", "K-12", "Education Technology"],
        .energyOilAndGas: ["Exploration and Production", "Refining", "Oilfield Services"],
        .energyPowerAndUtilities: ["Power Generation", "Grid and Distribution", "Water Utilities"],
        .financialServices: ["Banking", "Insurance", "Capital Markets"],
        .gaming: ["Game Studios", "Game Publishing", "Online Platforms"],
        .government: ["Central Government", "Regional Government", "Public Agencies"],
        .healthcare: ["Providers", "Payers", "Healthcare Technology"],
        .hospitality: ["Hotels", "Restaurants", "Events and Venues"],
        .lifeSciences: ["Pharmaceuticals", "Biotechnology", "Medical Devices"],
        .manufacturing: ["Industrial Machinery", "Chemicals", "Discrete Manufacturing"],
        .marketingAndAdvertising: ["Agencies", "Advertising Technology", "Market Research"],
        .mediaAndEntertainment: ["Broadcast and Streaming", "Publishing", "Content Production"],
        .mining: ["Metals", "Minerals", "Mining Services"],
        .nonProfitOrganization: ["Foundations", "Humanitarian", "Membership Associations"],
        .professionalServices: ["Consulting", "Legal", "Accounting"],
        .realEstateAndConstruction: ["Property Management", "Construction", "Building Materials"],
        .retail: ["E-commerce", "Grocery", "Specialty Retail"],
        .softwareAndInternet: ["SaaS", "Internet Services", "Developer Tools"],
        .telecommunications: ["Mobile Operators", "Fixed-line and Cable", "Network Services"],
        .transportationAndLogistics: ["Freight and Shipping", "Public Transport", "Warehousing"],
        .travel: ["Airlines", "Booking Services", "Tour Operators"],
        .wholesaleAndDistribution: ["Industrial Distribution", "Food Distribution", "Electronics Distribution"],
    ]
}
