// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Shows one contract.
    public enum GetChannelContract: ChannelOperation {
        public typealias Input = Channel.GetChannelContractRequest
        public typealias Output = Channel.GetChannelContractResponse

        public static let descriptor = OperationDescriptor(
            name: "GetChannelContract",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"],
            quota: Quota(perSecond: 5),
            resources: ["channel-contract"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getChannelContract(input, call)
        }
    }

    public struct ChannelContractDetail: WireCarrier {
        /// Required. Pattern `cc-[a-z0-9]{13}`. 16...16 characters.
        public var id: String
        /// Required. 1...1011 characters.
        public var arn: String
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var contractType: ChannelContractType
        /// Required.
        public var status: ChannelContractStatus
        /// Required. UTC.
        public var createdAt: Instant
        /// Required. UTC.
        public var updatedAt: Instant
        /// UTC.
        public var respondedAt: Instant?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...1024 characters.
        public var cancellationReason: String?
        /// Required.
        public var details: ChannelContractDetails

        public init(
            id: String, arn: String, catalog: String, contractType: ChannelContractType, status: ChannelContractStatus,
            createdAt: Instant, updatedAt: Instant, respondedAt: Instant? = nil, cancellationReason: String? = nil,
            details: ChannelContractDetails
        ) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.contractType = contractType
            self.status = status
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.respondedAt = respondedAt
            self.cancellationReason = cancellationReason
            self.details = details
        }

        public static let members = MemberTable(["id", "arn", "catalog", "contractType", "status", "createdAt", "updatedAt", "respondedAt", "cancellationReason", "details"], required: 0b1001111111)
        public static var unread: Self { Self(id: "", arn: "", catalog: "", contractType: ChannelContractType(rawValue: ""), status: ChannelContractStatus(rawValue: ""), createdAt: Instant(seconds: 0), updatedAt: Instant(seconds: 0), details: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: catalog = try reader.readString()
            case 3: contractType = ChannelContractType(rawValue: try reader.readString())
            case 4: status = ChannelContractStatus(rawValue: try reader.readString())
            case 5: createdAt = try reader.readInstant()
            case 6: updatedAt = try reader.readInstant()
            case 7: respondedAt = try reader.readInstant()
            case 8: cancellationReason = try reader.readString()
            case 9: details = try ChannelContractDetails(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, catalog)
            writer.member(3, of: Self.members, contractType.rawValue)
            writer.member(4, of: Self.members, status.rawValue)
            writer.member(5, of: Self.members, createdAt)
            writer.member(6, of: Self.members, updatedAt)
            writer.member(7, of: Self.members, respondedAt)
            writer.member(8, of: Self.members, cancellationReason)
            writer.member(9, of: Self.members, details)
        }
    }

    public enum ChannelContractDetails: WireUnion {
        case managedServicesAttestationDetails(ManagedServicesAttestationDetails)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["managedServicesAttestationDetails"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .managedServicesAttestationDetails(try ManagedServicesAttestationDetails(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .managedServicesAttestationDetails(let value): writer.member(0, of: Self.members, value)
            case .unknown: break
            }
        }
    }

    public struct GetChannelContractRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-contract/)?cc-[a-z0-9]{13}`. 16...1011 characters.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["catalog", "identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.channelContractIdentifier)
        }
    }

    public struct GetChannelContractResponse: WireCarrier {
        public var channelContractDetail: ChannelContractDetail?

        public init(channelContractDetail: ChannelContractDetail? = nil) { self.channelContractDetail = channelContractDetail }

        public static let members = MemberTable(["channelContractDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: channelContractDetail = try ChannelContractDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, channelContractDetail)
        }
    }

    public struct ManagedServicesAttestationDetails: WireCarrier {
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
        /// Required. Pattern `[^\x00-\x1F\x7F]*`. 1...256 characters. Sensitive.
        public var signatoryName: String
        /// Required. Pattern `[^\s@]+@[^\s@]+\.[^\s@]+`. 1...256 characters. Sensitive.
        public var signatoryEmail: String
        /// Sensitive.
        public var legalEntityAddress: Address?

        public init(
            legalEntityName: String, relationshipIdentifier: String, programManagementAccountIdentifier: String,
            memberAccountIds: [String]? = nil, endDate: Instant, supportedServices: [ManagedServicesSupportedService],
            signatoryName: String, signatoryEmail: String, legalEntityAddress: Address? = nil
        ) {
            self.legalEntityName = legalEntityName
            self.relationshipIdentifier = relationshipIdentifier
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.memberAccountIds = memberAccountIds
            self.endDate = endDate
            self.supportedServices = supportedServices
            self.signatoryName = signatoryName
            self.signatoryEmail = signatoryEmail
            self.legalEntityAddress = legalEntityAddress
        }

        public static let members = MemberTable(["legalEntityName", "relationshipIdentifier", "programManagementAccountIdentifier", "memberAccountIds", "endDate", "supportedServices", "signatoryName", "signatoryEmail", "legalEntityAddress"], required: 0b11110111, sensitive: 0b111000001)
        public static var unread: Self { Self(legalEntityName: "", relationshipIdentifier: "", programManagementAccountIdentifier: "", endDate: Instant(seconds: 0), supportedServices: [], signatoryName: "", signatoryEmail: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: legalEntityName = try reader.readString()
            case 1: relationshipIdentifier = try reader.readString()
            case 2: programManagementAccountIdentifier = try reader.readString()
            case 3: memberAccountIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: endDate = try reader.readInstant()
            case 5: supportedServices = try reader.readList { (reader) throws(SerializationError) in ManagedServicesSupportedService(rawValue: try reader.readString()) }
            case 6: signatoryName = try reader.readString()
            case 7: signatoryEmail = try reader.readString()
            case 8: legalEntityAddress = try Address(from: reader)
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
            writer.member(6, of: Self.members, signatoryName)
            writer.member(7, of: Self.members, signatoryEmail)
            writer.member(8, of: Self.members, legalEntityAddress)
        }
    }
}
