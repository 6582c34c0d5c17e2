// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    /// Takes a book back.
    ///
    /// Writes. Errors: ValidationException.
    ///
    /// - Source: Town Library 2030-01-15, `ReturnBook`.
    public enum ReturnBook: LibraryOperation {
        public typealias Input = Library.ReturnBookRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "ReturnBook",
            service: service,
            hasOutput: false,
            errors: ["ValidationException"]
        )

        public static func invoke<Service: LibraryService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.returnBook(input, call)
            return NoOutput()
        }
    }
}

extension Library {
    public struct ReturnBookRequest: WireStructure {
        /// Required.
        public var loanId: String

        public init(
            loanId: String
        ) {
            self.loanId = loanId
        }

        private static let members = MemberTable(["LoanId"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(loanId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: loanId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, loanId)
            writer.endStructure()
        }
    }
}
