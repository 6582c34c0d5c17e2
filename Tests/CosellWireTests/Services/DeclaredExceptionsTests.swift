import AccountAPI
import BenefitsAPI
import ChannelAPI
import CosellWire
import MarketingAPI
import RevenueAPI
import SellingAPI
import Testing

/// Which exceptions an operation may end with is a fact of it.
struct DeclaredExceptionsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let operations: [any WireOperation.Type]
        let exceptions: [any ServiceException.Type]
        let testDescription: String

        init(_ name: String, _ operations: [any WireOperation.Type], _ exceptions: [any ServiceException.Type]) {
            (testDescription, self.operations, self.exceptions) = (name, operations, exceptions)
        }
    }

    static let services = [
        Row("Selling", Selling.operations, Selling.exceptions),
        Row("Account", Account.operations, Account.exceptions),
        Row("Benefits", Benefits.operations, Benefits.exceptions),
        Row("Channel", Channel.operations, Channel.exceptions),
        Row("Revenue", Revenue.operations, Revenue.exceptions),
        Row("Marketing", Marketing.operations, Marketing.exceptions),
    ]

    /// What is refused before a handler is asked, and what ends a call when a disk does.
    static let always: Set = [
        "ValidationException", "AccessDeniedException", "ThrottlingException", "InternalServerException",
    ]

    /// The model of these two declares no failure of the service's own; one is answered all the same.
    static let withoutFailure: Set = [
        "AssociateAwsTrainingCertificationEmailDomain", "DisassociateAwsTrainingCertificationEmailDomain",
    ]

    @Test("each operation declares what every call can end with", arguments: services)
    func always(_ row: Row) {
        for operation in row.operations.map({ $0.descriptor }) {
            var expected = Self.always
            if Self.withoutFailure.contains(operation.name) { expected.remove("InternalServerException") }
            #expect(expected.subtracting(operation.errors) == [], "\(operation.name)")
        }
    }

    @Test("each exception that an operation declares is one of its service, and each is declared", arguments: services)
    func known(_ row: Row) {
        let declared = Set(row.operations.flatMap { $0.descriptor.errors })
        #expect(declared == Set(row.exceptions.map { $0.name }))
    }

    @Test("a failure is the service's fault, and nothing else is", arguments: services)
    func fault(_ row: Row) {
        #expect(row.exceptions.filter { $0.isServerFault }.map { $0.name } == ["InternalServerException"])
    }
}
