import CosellDomain
import CosellRules
import CosellWire

/// An operation of any service, on its provider.
struct ServiceRoute<Handler: OperationHandler>: Route where Handler.Call == Call {
    typealias Input = Handler.Operation.Input

    let handler: Handler
    let voice: any Voice
    /// Finds answers that lie in the store as they go out; nil for an operation that has none.
    let storedAnswer: (@Sendable (Input, Call) async throws -> [UInt8]?)?
    /// The member in which requests name a catalog; nil where it stands in an ARN, or there is none.
    let catalogMember: String?

    init(_ handler: Handler, of provider: some Provider, _ voice: any Voice) {
        precondition(Input.self is any AccessSubject.Type, "\(Handler.Operation.self) does not say what IAM is asked")
        self.handler = handler
        self.voice = voice
        storedAnswer = (Input.self as? any AnsweredFromStore.Type).flatMap { Self.storedAnswers($0, provider) }
        catalogMember = (Input.self as? any WireCarrier.Type)?.members.names.first { $0.lowercased() == "catalog" }
    }

    private static func storedAnswers<Stored: AnsweredFromStore>(
        _ type: Stored.Type,
        _ provider: some Provider
    ) -> (@Sendable (Input, Call) async throws -> [UInt8]?)? {
        guard let provider = provider as? Stored.Answerer else { return nil }
        return { input, call in try await (input as? Stored)?.storedAnswer(provider, call) }
    }

    var descriptor: OperationDescriptor { Handler.Operation.descriptor }

    func read(_ body: UnsafeRawBufferPointer, _ form: WireForm) throws(SerializationError) -> any RoutedRequest {
        let (input, missing) = try form.read(Input.self, from: body)
        guard let subject = input as? any AccessSubject else { preconditionFailure("checked when the route was made") }
        return ServiceRequest(route: self, input: input, subject: subject, missing: missing)
    }
}

private struct ServiceRequest<Handler: OperationHandler>: RoutedRequest where Handler.Call == Call {
    let route: ServiceRoute<Handler>
    let input: Handler.Operation.Input
    let subject: any AccessSubject
    let missing: [Breach]

    /// R1.28: only two catalogs exist, spelled exactly so; another counts as an unknown value, whatever its pattern.
    var breaches: [Breach] {
        let breaches = ConstraintCheck.breaches(of: input)
        guard let member = route.catalogMember, !Catalog.all.contains(subject.catalog) else { return breaches }
        let path = [member]
        return [Breach(path: path, kind: .unknownValue(subject.catalog))] + breaches.filter { $0.path != path }
    }

    var shown: Document? { Document(masking: input) }

    func shown(_ output: [UInt8], _ form: WireForm) -> Document? {
        guard !output.isEmpty else { return nil }
        return output.withUnsafeBytes { try? form.read(Handler.Operation.Output.self, from: $0).value }
            .flatMap(Document.init(masking:))
    }

    func perform(_ call: Call, _ form: WireForm) async throws -> [UInt8] {
        if form == .header, let answer = try await route.storedAnswer?(input, call) { return answer }
        let output = try await route.handler.answer(input, call.chance.isSeeded ? call.drawing(chance(of: call)) : call)
        return route.descriptor.hasOutput ? form.write(output) : []
    }
}

extension ServiceRequest {
    /// Chance that comes of what the request says, but for the token that clients draw for themselves.
    private func chance(of call: Call) -> Chance {
        let said =
            (input as? any TokenCarrier)?.fingerprint ?? (input as? any OptionalTokenCarrier)?.fingerprint
            ?? JSONWriter.bytes(input)
        return call.chance.about([Base64.encode(said)])
    }
}

extension Document {
    /// What may be shown of a structure: all but what the model marks sensitive.
    fileprivate init?(masking structure: some WireStructure) {
        let writer = JSONWriter(masksSensitive: true)
        structure.write(to: writer)
        guard let document = try? JSONReader.document(from: writer.bytes) else { return nil }
        self = document
    }
}
