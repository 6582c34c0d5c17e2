// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    /// Takes a book back.
    public enum ReturnBook: LibraryOperation {
        public typealias Input = Library.ReturnBookRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "ReturnBook",
            service: service,
            hasOutput: false,
            answersNoContent: true,
            errors: ["ValidationException"],
            quota: Quota(perSecond: 2),
            resources: ["loan"]
        )

        public static func invoke<Call>(on service: some LibraryService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.returnBook(input, call)
            return NoOutput()
        }
    }

    public struct ReturnBookRequest: WireCarrier {
        /// Required.
        public var loanId: String

        public init(loanId: String) { self.loanId = loanId }

        public static let members = MemberTable(["LoanId"], required: 0b1)
        public static var unread: Self { Self(loanId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: loanId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, loanId)
        }
    }
}
