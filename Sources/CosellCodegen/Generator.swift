/// A service whose code comes from a model: all its names follow from two words.
package struct ModeledService: Sendable, Equatable {
    /// The name of its files below `Models/`, which is the AWS CLI's without `partnercentral-`.
    package let model: String
    /// What its Swift types stand in.
    package let namespace: String

    /// The target of its shapes and operations.
    package var target: String { "\(namespace)API" }
    /// The target of its client, and the folder of its generated code; what stands beside it is written by hand.
    package var client: (target: String, folder: String) { ("\(namespace)Client", "Generated") }
    /// As the AWS CLI calls it.
    var command: String { "partnercentral-\(model)" }
    /// As Swift names a value of it.
    var word: String { namespace.lowercased() }
}

/// The three steps for all services: read a model, plan, print.
package enum Generator {
    /// All services; a new one is one line here.
    package static let services = [
        ModeledService(model: "selling", namespace: "Selling"),
        ModeledService(model: "account", namespace: "Account"),
        ModeledService(model: "benefits", namespace: "Benefits"),
        ModeledService(model: "channel", namespace: "Channel"),
        ModeledService(model: "revenue-measurement", namespace: "Revenue"),
        ModeledService(model: "marketing", namespace: "Marketing"),
    ]

    /// Services of the tests' own, which prove how one is added; ``toyFiles(_:)`` says where they stand.
    package static let toys = [
        ModeledService(model: "shelf", namespace: "Shelf"), ModeledService(model: "chest", namespace: "Chest"),
    ]

    /// Where the code of the toys stands, all in one module.
    package static let toyFolder = "Tests/CosellServerTests/Toys/Generated"

    /// - Parameter read: the bytes of a file, by its path from the root of the repository.
    package static func toy(_ service: ModeledService, read: (String) throws -> [UInt8]) throws -> Model {
        let place = "Tests/Fixtures/Toys/\(service.model)"
        return try Model(ModelFiles(model: read("\(place).json"), summaries: [], facts: read("\(place).txt")))
    }

    /// - Returns: file names in ``toyFolder``, each with its service, and texts.
    package static func toyFiles(_ model: Model) throws -> [String: String] {
        let files = try files(model).map { ("\(model.namespace)+\($0.key.replacing("/", with: "+"))", $0.value) }
        return Dictionary(uniqueKeysWithValues: files)
    }

    /// - Returns: file paths below the client's folder of generated code, and texts.
    package static func clientFiles(_ model: Model) throws -> [String: String] {
        Printer(try Plan(model)).clientFiles()
    }

    /// - Returns: file paths below the target's folder, and texts.
    package static func files(_ model: Model) throws -> [String: String] { Printer(try Plan(model)).files() }

    /// What all models say together.
    ///
    /// - Returns: file paths from the root of the repository, and texts.
    package static func sharedFiles(_ models: [Model]) throws -> [String: String] {
        var files = [
            "Sources/\(tablesFolder)/Services.swift": serviceList(),
            "Sources/CosellAccess/Generated/OperationActions.swift": AccessActions.text(models),
        ]
        for model in models {
            let table = try table(model)
            files["Sources/\(tablesFolder)/\(table.name)"] = table.text
        }
        return files
    }

    /// Folders below `Sources/` in which no other file stands than those of ``sharedFiles(_:)``.
    package static let sharedFolders = [tablesFolder, "CosellAccess/Generated"]
}
