// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Shows how far a verification of your company or of a person is.
    public enum GetVerification: AccountOperation {
        public typealias Input = Account.GetVerificationRequest
        public typealias Output = Account.GetVerificationResponse

        public static let descriptor = OperationDescriptor(
            name: "GetVerification",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 10)
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getVerification(input, call)
        }
    }

    public struct GetVerificationRequest: WireCarrier {
        /// Required.
        public var verificationType: VerificationType

        public init(verificationType: VerificationType) { self.verificationType = verificationType }

        public static let members = MemberTable(["VerificationType"], required: 0b1)
        public static var unread: Self { Self(verificationType: VerificationType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: verificationType = VerificationType(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, verificationType.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(verificationType, "VerificationType")
        }
    }

    public struct GetVerificationResponse: WireCarrier {
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
}
