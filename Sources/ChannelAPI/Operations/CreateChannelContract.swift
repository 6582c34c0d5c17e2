// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Sets up a contract with another company.
    public enum CreateChannelContract: ChannelOperation {
        public typealias Input = Channel.CreateChannelContractRequest
        public typealias Output = Channel.CreateChannelContractResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateChannelContract",
            service: service,
            isIdempotent: true,
            tokenMember: "clientToken",
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 3),
            resources: ["relationship"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createChannelContract(input, call)
        }
    }

    public enum ChannelContractPayload: WireUnion {
        case managedServicesAttestationPayload(ManagedServicesAttestationPayload)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["managedServicesAttestationPayload"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .managedServicesAttestationPayload(try ManagedServicesAttestationPayload(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .managedServicesAttestationPayload(let value): writer.member(0, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .managedServicesAttestationPayload(let value): check.structure(value, "managedServicesAttestationPayload")
            case .unknown: break
            }
        }
    }

    public struct CreateChannelContractDetail: WireCarrier {
        /// Pattern `cc-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?

        public init(id: String? = nil, arn: String? = nil) {
            self.id = id
            self.arn = arn
        }

        public static let members = MemberTable(["id", "arn"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
        }
    }

    public struct CreateChannelContractRequest: WireCarrier {
        /// Required.
        public var contractType: ChannelContractType
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var payload: ChannelContractPayload
        /// Idempotency token. Pattern `[!-~]*`. 1...64 characters.
        public var clientToken: String?
        public var tags: [Tag]?

        public init(
            contractType: ChannelContractType, catalog: String, payload: ChannelContractPayload,
            clientToken: String? = nil, tags: [Tag]? = nil
        ) {
            self.contractType = contractType
            self.catalog = catalog
            self.payload = payload
            self.clientToken = clientToken
            self.tags = tags
        }

        public static let members = MemberTable(["contractType", "catalog", "payload", "clientToken", "tags"], required: 0b111)
        public static var unread: Self { Self(contractType: ChannelContractType(rawValue: ""), catalog: "", payload: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: contractType = ChannelContractType(rawValue: try reader.readString())
            case 1: catalog = try reader.readString()
            case 2: payload = try ChannelContractPayload(from: reader)
            case 3: clientToken = try reader.readString()
            case 4: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, contractType.rawValue)
            writer.member(1, of: Self.members, catalog)
            writer.member(2, of: Self.members, payload)
            writer.member(3, of: Self.members, clientToken)
            writer.member(4, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(contractType, "contractType")
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.structure(payload, "payload")
            check.string(clientToken, "clientToken", Channel.Constraint.clientToken)
            for element in tags ?? [] {
                check.structure(element, "tags")
            }
        }
    }

    public struct CreateChannelContractResponse: WireCarrier {
        public var channelContractDetail: CreateChannelContractDetail?

        public init(channelContractDetail: CreateChannelContractDetail? = nil) { self.channelContractDetail = channelContractDetail }

        public static let members = MemberTable(["channelContractDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: channelContractDetail = try CreateChannelContractDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, channelContractDetail)
        }
    }

    public struct ManagedServicesAttestationPayload: WireCarrier {
        /// Required. Pattern `[^\x00-\x1F\x7F]*`. 1...300 characters. Sensitive.
        public var legalEntityName: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}`. 16...1011 characters.
        public var relationshipIdentifier: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var programManagementAccountIdentifier: String
        /// Each: Pattern `[0-9]*`. Each: 12...12 characters.
        public var memberAccountIds: [String]?
        /// Required. UTC.
        public var endDate: Instant
        /// Required.
        public var supportedServices: [ManagedServicesSupportedService]
        /// Required. Sensitive.
        public var legalEntityAddress: Address
        /// Required. Pattern `[^\x00-\x1F\x7F]*`. 1...256 characters. Sensitive.
        public var signatoryName: String
        /// Required. Pattern `[^\s@]+@[^\s@]+\.[^\s@]+`. 1...256 characters. Sensitive.
        public var signatoryEmail: String

        public init(
            legalEntityName: String, relationshipIdentifier: String, programManagementAccountIdentifier: String,
            memberAccountIds: [String]? = nil, endDate: Instant, supportedServices: [ManagedServicesSupportedService],
            legalEntityAddress: Address, signatoryName: String, signatoryEmail: String
        ) {
            self.legalEntityName = legalEntityName
            self.relationshipIdentifier = relationshipIdentifier
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.memberAccountIds = memberAccountIds
            self.endDate = endDate
            self.supportedServices = supportedServices
            self.legalEntityAddress = legalEntityAddress
            self.signatoryName = signatoryName
            self.signatoryEmail = signatoryEmail
        }

        public static let members = MemberTable(["legalEntityName", "relationshipIdentifier", "programManagementAccountIdentifier", "memberAccountIds", "endDate", "supportedServices", "legalEntityAddress", "signatoryName", "signatoryEmail"], required: 0b111110111, sensitive: 0b111000001)
        public static var unread: Self { Self(legalEntityName: "", relationshipIdentifier: "", programManagementAccountIdentifier: "", endDate: Instant(seconds: 0), supportedServices: [], legalEntityAddress: Address(city: "", stateOrRegion: "", postalCode: "", countryCode: "", addressLine: ""), signatoryName: "", signatoryEmail: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: legalEntityName = try reader.readString()
            case 1: relationshipIdentifier = try reader.readString()
            case 2: programManagementAccountIdentifier = try reader.readString()
            case 3: memberAccountIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: endDate = try reader.readInstant()
            case 5: supportedServices = try reader.readList { (reader) throws(SerializationError) in ManagedServicesSupportedService(rawValue: try reader.readString()) }
            case 6: legalEntityAddress = try Address(from: reader)
            case 7: signatoryName = try reader.readString()
            case 8: signatoryEmail = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, legalEntityName)
            writer.member(1, of: Self.members, relationshipIdentifier)
            writer.member(2, of: Self.members, programManagementAccountIdentifier)
            writer.member(3, of: Self.members, memberAccountIds) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, endDate)
            writer.member(5, of: Self.members, supportedServices) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(6, of: Self.members, legalEntityAddress)
            writer.member(7, of: Self.members, signatoryName)
            writer.member(8, of: Self.members, signatoryEmail)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(legalEntityName, "legalEntityName", Channel.Constraint.channelContractLegalEntityName)
            check.string(relationshipIdentifier, "relationshipIdentifier", Channel.Constraint.relationshipIdentifier)
            check.string(programManagementAccountIdentifier, "programManagementAccountIdentifier", Channel.Constraint.programManagementAccountIdentifier)
            for element in memberAccountIds ?? [] {
                check.string(element, "memberAccountIds", Channel.Constraint.accountId)
            }
            for element in supportedServices {
                check.value(element, "supportedServices")
            }
            check.structure(legalEntityAddress, "legalEntityAddress")
            check.string(signatoryName, "signatoryName", Channel.Constraint.channelContractSignatoryName)
            check.string(signatoryEmail, "signatoryEmail", Channel.Constraint.channelContractSignatoryEmail)
        }
    }
}
