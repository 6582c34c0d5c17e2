// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Shows how far a verification of your company or of a person is.
    ///
    /// Reads. Errors: ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `GetVerification`.
    public enum GetVerification: AccountOperation {
        public typealias Input = Account.GetVerificationRequest
        public typealias Output = Account.GetVerificationResponse

        public static let descriptor = OperationDescriptor(
            name: "GetVerification",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.getVerification(input, call)
        }
    }
}

extension Account {
    public struct GetVerificationRequest: WireStructure {
        /// Required.
        public var verificationType: VerificationType

        public init(
            verificationType: VerificationType
        ) {
            self.verificationType = verificationType
        }

        private static let members = MemberTable(["VerificationType"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(verificationType: VerificationType(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: verificationType = VerificationType(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, verificationType.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(verificationType, "VerificationType")
        }
    }
}

extension Account {
    public struct GetVerificationResponse: WireStructure {
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
            verificationType: VerificationType,
            verificationStatus: VerificationStatus,
            verificationStatusReason: String? = nil,
            verificationResponseDetails: VerificationResponseDetails,
            startedAt: Instant,
            completedAt: Instant? = nil
        ) {
            self.verificationType = verificationType
            self.verificationStatus = verificationStatus
            self.verificationStatusReason = verificationStatusReason
            self.verificationResponseDetails = verificationResponseDetails
            self.startedAt = startedAt
            self.completedAt = completedAt
        }

        private static let members = MemberTable(["VerificationType", "VerificationStatus", "VerificationStatusReason", "VerificationResponseDetails", "StartedAt", "CompletedAt"], required: 0b11011)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(verificationType: VerificationType(rawValue: ""), verificationStatus: VerificationStatus(rawValue: ""), verificationResponseDetails: .unknown(""), startedAt: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
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
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, verificationType.rawValue)
            writer.member(1, of: Self.members, verificationStatus.rawValue)
            writer.member(2, of: Self.members, verificationStatusReason)
            writer.member(3, of: Self.members, verificationResponseDetails)
            writer.member(4, of: Self.members, startedAt)
            writer.member(5, of: Self.members, completedAt)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(verificationType, "VerificationType")
        }
    }
}
