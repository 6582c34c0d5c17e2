/// A kind of solution that could help a company (additions 4.4).
struct SolutionCategory: Hashable, Sendable {
    let name: String
    let subCategories: [String]
    /// In small letters; some are stems, `migrat` finds migration and migrating.
    let keywords: [String]

    /// - Parameter text: in small letters.
    /// - Returns: the first row that the text mentions, nil without one.
    static func mentioned(in text: String) -> SolutionCategory? {
        all.first { $0.keywords.contains { text.mentions($0) } }
    }

    /// Row order is the order of search: a text about the security of data is about security.
    static let all = [
        SolutionCategory(
            name: "Security",
            subCategories: ["Identity and Access Management", "Threat Detection", "Compliance and Governance"],
            keywords: ["security", "compliance", "identity", "threat", "audit"]
        ),
        SolutionCategory(
            name: "AI and Machine Learning",
            subCategories: ["Generative AI", "Machine Learning Platforms", "Intelligent Document Processing"],
            keywords: ["machine learning", "generative", "genai", "artificial intelligence", "llm"]
        ),
        SolutionCategory(
            name: "Migration and Modernization",
            subCategories: ["Application Migration", "Database Migration", "Mainframe Modernization"],
            keywords: ["migrat", "moderni", "vmware", "mainframe", "legacy"]
        ),
        SolutionCategory(
            name: "Business Applications",
            subCategories: ["CRM", "ERP", "Contact Center"],
            keywords: ["crm", "erp", "sap", "contact center", "salesforce"]
        ),
        SolutionCategory(
            name: "DevOps",
            subCategories: ["CI/CD", "Containers", "Observability"],
            keywords: ["devops", "ci/cd", "kubernetes", "container", "monitor"]
        ),
        SolutionCategory(
            name: "Storage and Backup",
            subCategories: ["Backup and Recovery", "Archive", "File Storage"],
            keywords: ["backup", "storage", "archive", "disaster"]
        ),
        SolutionCategory(
            name: "Internet of Things",
            subCategories: ["Industrial IoT", "Connected Devices", "Edge"],
            keywords: ["iot", "sensor", "device", "edge"]
        ),
        SolutionCategory(
            name: "Data and Analytics",
            subCategories: ["Data Warehousing", "Business Intelligence", "Data Integration"],
            keywords: ["data", "analytics", "reporting", "warehouse"]
        ),
    ]
}
