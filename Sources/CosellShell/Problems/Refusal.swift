package import CosellWire

/// A service's refusal, member by member, for programs that switch over it.
package struct Refusal: Equatable, Sendable {
    package let operation: String
    /// The exception's name, `ConflictException`.
    package let code: String
    package let message: String
    package let reason: String?
    package let requestID: String?
    /// The HTTP status.
    package let status: Int
    /// The faults of single fields as the service lists them, under whatever name it does; nil for none.
    package let list: Document?

    package init(
        operation: String,
        code: String,
        message: String,
        reason: String?,
        requestID: String?,
        status: Int,
        list: Document?
    ) {
        (self.operation, self.code, self.message, self.reason) = (operation, code, message, reason)
        (self.requestID, self.status, self.list) = (requestID, status, list)
    }

    /// In the AWS CLI's order, then what it leaves out.
    var members: [Document.Member] {
        let members: [(String, Document?)] = [
            ("Code", .string(code)), ("Message", .string(message)), ("Reason", reason.map(Document.string)),
            ("Operation", .string(operation)), ("RequestId", requestID.map(Document.string)),
            ("Status", .integer(status)), ("ErrorList", list),
        ]
        return members.compactMap { name, value in value.map { Document.Member(name, $0) } }
    }
}
