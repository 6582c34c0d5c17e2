import CosellWire

/// The values of Project.CustomerUseCase, which the model leaves open (selling appendix A.1).
package enum UseCases {
    package static let all = [
        "AI Machine Learning and Analytics",
        "Archiving",
        "Big Data: Data Warehouse / Data Integration / ETL / Data Lake / BI",
        "Blockchain",
        "Business Applications: Mainframe Modernization",
        "Business Applications & Contact Center",
        "Business Applications & SAP Production",
        "Centralized Operations Management",
        "Cloud Management Tools",
        "Cloud Management Tools & DevOps with Continuous Integration & Continuous Delivery (CICD)",
        "Configuration, Compliance & Auditing",
        "Connected Services",
        "Containers & Serverless",
        "Content Delivery & Edge Services",
        "Database",
        "Edge Computing / End User Computing",
        "Energy",
        "Enterprise Governance & Controls",
        "Enterprise Resource Planning",
        "Financial Services",
        "Healthcare and Life Sciences",
        "High Performance Computing",
        "Hybrid Application Platform",
        "Industrial Software",
        "IOT",
        "Manufacturing, Supply Chain and Operations",
        "Media & High performance computing (HPC)",
        "Migration / Database Migration",
        "Monitoring, logging and performance",
        "Monitoring & Observability",
        "Networking",
        "Outpost",
        "SAP",
        "Security & Compliance",
        "Storage & Backup",
        "Training",
        "VMC",
        "VMWare",
        "Web development & DevOps",
    ]

    private static let canonical = ExactTexts(all)
    private static let bySqueezed = Dictionary(all.map { (ExactText(squeezed($0)), $0) }) { first, _ in first }

    /// The spelling that is stored; the blanks around `/` may be missing from the sent one (O22).
    ///
    /// - Returns: nil for a use case that is not in the list.
    package static func canonical(_ text: String) -> String? {
        canonical.contains(text) ? text : bySqueezed[ExactText(squeezed(text))]
    }

    private static func squeezed(_ text: String) -> String { text.replacing(" / ", with: "/") }
}
