/// What of the models a policy may name: the actions of each service, and the services' own names, which are none.
enum AccessActions {
    private static let tags: Set<String> = ["ListTagsForResource", "TagResource", "UntagResource"]

    static func text(_ models: [Model]) -> String {
        let lists = models.map { model in
            let names = model.operations.map(\.name).filter { !tags.contains($0) }
            return """
                    static let \(model.namespace.lowercased()) = [
                \(Printer.wrapped(names.map { "\"\($0)\"," }, by: 2))
                    ]

                """
        }
        let all = models.map { $0.namespace.lowercased() }.joined(separator: " + ")
        let prefixes = Set(models.flatMap { [$0.signingName, $0.endpointPrefix] }).subtracting(["partnercentral"])
        return """
            // Generated from Models/. Do not edit.
            // swift-format-ignore-file

            extension PartnerCentralActions {
            \(lists.joined(separator: "\n"))
                /// Of all services, apart from the tag operations that they share.
                static let operations = \(all)

                /// What signatures and hosts call the services; no policy does.
                static let endpoints: Set<String> = [
            \(Printer.wrapped(prefixes.sorted().map { "\"\($0)\"," }, by: 2))
                ]
            }

            """
    }
}
