import SellingDomain
import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

/// An operation that this server answers: it reads requests, and each request can be carried out.
protocol Route: Sendable {
    var descriptor: OperationDescriptor { get }
    func read(_ body: UnsafeRawBufferPointer) throws(SerializationError) -> any RoutedRequest
}

/// A request that was read.
protocol RoutedRequest: Sendable {
    /// What the model requires and the request lacks.
    var missing: [Breach] { get }
    /// Every breach of the model's constraints; the missing members are not repeated.
    var breaches: [Breach] { get }
    /// Whom IAM is asked about.
    var subject: any AccessSubject { get }
    func perform(_ call: Call, writesNulls: Bool) async throws -> [UInt8]
    /// The refusal of breaches, in the service's own form.
    func refusal(of breaches: [Breach]) -> Fault
}

/// An operation of Selling, on its provider.
struct SellingRoute<Operation: SellingOperation>: Route {
    let provider: SellingProvider

    init(_ operation: Operation.Type, _ provider: SellingProvider) {
        precondition(Operation.Input.self is any AccessSubject.Type, "\(operation) does not say what IAM is asked")
        self.provider = provider
    }

    var descriptor: OperationDescriptor { Operation.descriptor }

    func read(_ body: UnsafeRawBufferPointer) throws(SerializationError) -> any RoutedRequest {
        let (input, missing) = try JSONReader.read(Operation.Input.self, from: body)
        guard let subject = input as? any AccessSubject else { preconditionFailure("checked when the route was made") }
        return SellingRequest<Operation>(provider: provider, input: input, subject: subject, missing: missing)
    }
}

private struct SellingRequest<Operation: SellingOperation>: RoutedRequest {
    let provider: SellingProvider
    let voice = SellingVoice()
    let input: Operation.Input
    let subject: any AccessSubject
    let missing: [Breach]

    /// R1.28: only two catalogs exist, spelled exactly so; another counts as an unknown value, whatever its pattern.
    var breaches: [Breach] {
        let breaches = ConstraintCheck.breaches(of: input)
        let isKnown = subject is any TaggingSubject || Catalog.all.contains(subject.catalog)
        guard !isKnown else { return breaches }
        let path = ["Catalog"]
        return [Breach(path: path, kind: .unknownValue(subject.catalog))] + breaches.filter { $0.path != path }
    }

    func perform(_ call: Call, writesNulls: Bool) async throws -> [UInt8] {
        do {
            if !writesNulls, let stored = input as? any AnsweredFromStore,
                let answer = try stored.storedAnswer(provider, call)
            {
                return answer
            }
            let output = try await Operation.invoke(on: provider, input, call)
            return Operation.descriptor.hasOutput ? JSONWriter.bytes(output, writesNulls: writesNulls) : []
        } catch let objection as Objection {
            throw Fault(voice.exception(objection))
        }
    }

    func refusal(of breaches: [Breach]) -> Fault { Fault(voice.exception(.breached(breaches))) }
}
