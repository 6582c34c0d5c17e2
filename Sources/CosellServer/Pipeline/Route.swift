import CosellDomain
import CosellRules
import CosellWire

/// An operation that this server answers: it reads requests, and each request can be carried out.
protocol Route: Sendable {
    var descriptor: OperationDescriptor { get }
    /// How its service says no.
    var voice: any Voice { get }
    func read(_ body: UnsafeRawBufferPointer, _ form: WireForm) throws(SerializationError) -> any RoutedRequest
}

extension Route {
    /// A refusal in the service's words; one that the model does not declare for the operation is a defect of ours.
    func fault(_ objection: Objection) -> Fault {
        let exception = voice.exception(objection)
        let name = type(of: exception).name
        if case .failed(let remark) = objection { return failure(remark) }
        guard descriptor.errors.contains(name) else { return failure(UndeclaredError(name: name)) }
        return Fault(exception, of: descriptor.service)
    }

    /// What the caller hears when the server is at fault.
    func failure(_ cause: any Error) -> Fault { failure(Objection.ownFault, cause) }

    /// Two operations of Account declare no exception for it; they answer what every AWS service may.
    private func failure(_ remark: Objection.Remark, _ cause: (any Error)? = nil) -> Fault {
        let exception = voice.exception(.failed(remark))
        guard descriptor.errors.contains(type(of: exception).name) else {
            return Fault("InternalFailure", remark.text, cause: cause)
        }
        return Fault(exception, of: descriptor.service, cause: cause)
    }
}

/// A handler raised what the model does not declare for its operation: a defect of ours.
struct UndeclaredError: Error, CustomStringConvertible {
    let name: String
    var description: String { "the handler threw \(name), which its operation does not declare" }
}

/// A request that was read.
protocol RoutedRequest: Sendable {
    /// What the model requires and the request lacks.
    var missing: [Breach] { get }
    /// Every breach of the model's constraints; the missing members are not repeated.
    var breaches: [Breach] { get }
    /// Whom IAM is asked about.
    var subject: any AccessSubject { get }
    /// The request with its sensitive members as `***`.
    var shown: Document? { get }
    /// An output of this server with its sensitive members as `***`; nil for what cannot be read.
    func shown(_ output: [UInt8], _ form: WireForm) -> Document?
    /// - Returns: the output, in the form of the request.
    func perform(_ call: Call, _ form: WireForm) async throws -> [UInt8]
}
