// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Begins to verify your company or a person.
    public enum StartVerification: AccountOperation {
        public typealias Input = Account.StartVerificationRequest
        public typealias Output = Account.StartVerificationResponse

        public static let descriptor = OperationDescriptor(
            name: "StartVerification",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "ThrottlingException", "ConflictException", "ValidationException", "InternalServerException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 5)
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startVerification(input, call)
        }
    }

    public struct RegistrantVerificationDetails: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }

    public struct StartVerificationRequest: WireCarrier {
        /// Idempotency token. Pattern `[A-Za-z0-9-_]+`. 1...64 characters.
        public var clientToken: String?
        public var verificationDetails: VerificationDetails?

        public init(clientToken: String? = nil, verificationDetails: VerificationDetails? = nil) {
            self.clientToken = clientToken
            self.verificationDetails = verificationDetails
        }

        public static let members = MemberTable(["ClientToken", "VerificationDetails"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: clientToken = try reader.readString()
            case 1: verificationDetails = try VerificationDetails(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, clientToken)
            writer.member(1, of: Self.members, verificationDetails)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.structure(verificationDetails, "VerificationDetails")
        }
    }

    public struct StartVerificationResponse: WireCarrier {
        /// Required.
        public var verificationType: VerificationType
        /// Required.
        public var verificationStatus: VerificationStatus
        /// Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...200 characters.
        public var verificationStatusReason: String?
        /// Required.
        public var verificationResponseDetails: VerificationResponseDetails
        /// Required. UTC.
        public var startedAt: Instant
        /// UTC.
        public var completedAt: Instant?

        public init(
            verificationType: VerificationType, verificationStatus: VerificationStatus,
            verificationStatusReason: String? = nil, verificationResponseDetails: VerificationResponseDetails,
            startedAt: Instant, completedAt: Instant? = nil
        ) {
            self.verificationType = verificationType
            self.verificationStatus = verificationStatus
            self.verificationStatusReason = verificationStatusReason
            self.verificationResponseDetails = verificationResponseDetails
            self.startedAt = startedAt
            self.completedAt = completedAt
        }

        public static let members = MemberTable(["VerificationType", "VerificationStatus", "VerificationStatusReason", "VerificationResponseDetails", "StartedAt", "CompletedAt"], required: 0b11011)
        public static var unread: Self { Self(verificationType: VerificationType(rawValue: ""), verificationStatus: VerificationStatus(rawValue: ""), verificationResponseDetails: .unknown(""), startedAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: verificationType = VerificationType(rawValue: try reader.readString())
            case 1: verificationStatus = VerificationStatus(rawValue: try reader.readString())
            case 2: verificationStatusReason = try reader.readString()
            case 3: verificationResponseDetails = try VerificationResponseDetails(from: reader)
            case 4: startedAt = try reader.readInstant()
            case 5: completedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, verificationType.rawValue)
            writer.member(1, of: Self.members, verificationStatus.rawValue)
            writer.member(2, of: Self.members, verificationStatusReason)
            writer.member(3, of: Self.members, verificationResponseDetails)
            writer.member(4, of: Self.members, startedAt)
            writer.member(5, of: Self.members, completedAt)
        }
    }

    public enum VerificationDetails: WireUnion {
        case businessVerificationDetails(BusinessVerificationDetails)
        case registrantVerificationDetails(RegistrantVerificationDetails)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["BusinessVerificationDetails", "RegistrantVerificationDetails"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .businessVerificationDetails(try BusinessVerificationDetails(from: reader))
            case 1: self = .registrantVerificationDetails(try RegistrantVerificationDetails(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .businessVerificationDetails(let value): writer.member(0, of: Self.members, value)
            case .registrantVerificationDetails(let value): writer.member(1, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .businessVerificationDetails(let value): check.structure(value, "BusinessVerificationDetails")
            default: break
            }
        }
    }
}
