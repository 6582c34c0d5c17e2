/// The three steps for all services: read a model, plan, print.
package enum Generator {
    /// The file of a model below `Models/`, and the target its code goes to.
    package static let services: [(model: String, namespace: String, target: String)] = [
        ("selling", "Selling", "SellingAPI"),
        ("account", "Account", "AccountAPI"),
        ("benefits", "Benefits", "BenefitsAPI"),
        ("channel", "Channel", "ChannelAPI"),
        ("revenue-measurement", "Revenue", "RevenueAPI"),
        ("marketing", "Marketing", "MarketingAPI"),
    ]

    /// The target of a service's client, and the folder of its generated code; what stands beside it is written by hand.
    package static func client(of namespace: String) -> (target: String, folder: String) {
        ("\(namespace)Client", "Generated")
    }

    /// - Returns: file paths below the client's folder of generated code, and texts.
    package static func clientFiles(model: [UInt8], summaries: [UInt8]) throws -> [String: String] {
        Printer(try Plan(Model(bytes: model, summaries: summaries))).clientFiles()
    }

    /// - Returns: file paths below the target's folder, and texts.
    package static func files(model: [UInt8], summaries: [UInt8]) throws -> [String: String] {
        Printer(try Plan(Model(bytes: model, summaries: summaries))).files()
    }
}
