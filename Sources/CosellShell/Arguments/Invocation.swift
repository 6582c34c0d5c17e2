package import CosellShapes
package import CosellWire

/// A command line that was understood: what to call, with what, and how to show the answer.
package struct Invocation: Sendable {
    package let operation: OperationShape
    package let table: ServiceTable
    /// The request's members, checked against the model.
    package var input: Document
    package var options: GlobalOptions
    package var paging = PagingOptions()
    /// What must be asked before the call.
    package var lookups: [Lookup] = []
    /// One line each for the error stream: what was written, and what its official form is.
    package var notes: [String] = []
    /// The list whose only row is the answer; an empty list is "not found".
    package var onlyRow: String?

    package var service: Service { table.service }
}

/// What a command line asks for.
package enum Request: Sendable {
    case call(Invocation)
    /// Text for the output: a template.
    case text(String)
    case help(HelpTopic)

    /// Reads the words behind the program's name.
    ///
    /// - Throws: ``Complaints``: everything that is wrong, before anything is sent.
    package static func read(_ words: [String], in sources: InvocationSources) throws(Complaints) -> Request {
        let words = Words(words)
        let result = Result { () throws(Complaint) in try understood(words, sources) }
        switch result {
        case .failure(let complaint): throw Complaints([complaint])
        case .success(let (request, breaches)):
            guard breaches.isEmpty else { throw Complaints(breaches) }
            return request
        }
    }

    private static func understood(
        _ words: Words,
        _ sources: InvocationSources
    ) throws(Complaint) -> (request: Request, breaches: [Complaint]) {
        guard let name = words.names.first, name != "help" else {
            return (.help(words.names.dropFirst().first == "exit-codes" ? .exitCodes : .program), [])
        }
        guard let service = Service(word: name) else { throw unknown(service: name) }
        guard words.names.count > 1, words.names[1] != "help" else { return (.help(.service(service)), []) }
        var reader = try InvocationReader(service, command: words.names[1], sources)
        if words.options.contains(where: { $0.name == "--help" }) || words.names.dropFirst(2).first == "help" {
            return (.help(.operation(reader.operation, service)), [])
        }
        guard words.names.count == 2 else {
            throw Complaint("takes no word besides its options, found '\(words.names[2])'", at: words.names[1])
        }
        try reader.take(words.options)
        if let skeleton = reader.skeleton { return (.text(reader.text(of: skeleton)), []) }
        let invocation = try reader.invocation()
        return (.call(invocation), reader.breaches)
    }

    private static func unknown(service name: String) -> Complaint {
        let names = Service.allCases.flatMap { [$0.shortName, $0.rawValue] }
        let services = Service.allCases.map(\.shortName).joined(separator: ", ")
        return Complaint(
            "there is no command '\(name)'",
            remedy: NearestName.question(name, among: names) ?? "The services are \(services)."
        )
    }
}
