/// One operation as a type: what travels, and how it is called on an implementation of its service.
public protocol WireOperation: SendableMetatype {
    associatedtype Input: WireStructure
    associatedtype Output: WireStructure

    static var descriptor: OperationDescriptor { get }
}

/// An exception that the model declares.
public protocol ServiceException: WireCarrier, Error {
    /// The name on the wire, without a namespace.
    static var name: String { get }
    /// Whether the service is at fault (500), not the caller (400).
    static var isServerFault: Bool { get }
    /// What went wrong, for people.
    var text: String { get }
    /// What a client received beside it; nil for one that was made in code.
    var answer: AnswerFacts? { get set }
}

extension ServiceException {
    public static var isServerFault: Bool { false }

    /// `ConflictException: stale (UpdateOpportunity, status 400, request 7d1f…)`.
    public var description: String {
        let text = text.isEmpty ? "" : ": \(text)"
        guard let answer else { return Self.name + text }
        let times = answer.attempts > 1 ? ", \(answer.attempts) attempts" : ""
        let request = answer.requestID.map { ", request \($0)" } ?? ""
        return "\(Self.name)\(text) (\(answer.operation), status \(answer.status)\(request)\(times))"
    }
}
