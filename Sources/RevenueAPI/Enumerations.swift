// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// 1 values.
    public struct AccessDeniedExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accessDenied: Self { Self(rawValue: "ACCESS_DENIED") }

        public static let allCases: [Self] = [
            .accessDenied,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct AllocationStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var inactive: Self { Self(rawValue: "INACTIVE") }

        public static let allCases: [Self] = [
            .active, .inactive,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct AttributionSortBy: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var lastModifiedDate: Self { Self(rawValue: "LastModifiedDate") }

        public static let allCases: [Self] = [
            .lastModifiedDate,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct CatalogName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var aws: Self { Self(rawValue: "AWS") }
        public static var sandbox: Self { Self(rawValue: "Sandbox") }

        public static let allCases: [Self] = [
            .aws, .sandbox,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct ConflictExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var conflictClientToken: Self { Self(rawValue: "CONFLICT_CLIENT_TOKEN") }
        public static var concurrentModification: Self { Self(rawValue: "CONCURRENT_MODIFICATION") }
        public static var resourceAlreadyExists: Self { Self(rawValue: "RESOURCE_ALREADY_EXISTS") }
        public static var revisionMismatch: Self { Self(rawValue: "REVISION_MISMATCH") }

        public static let allCases: [Self] = [
            .conflictClientToken, .concurrentModification, .resourceAlreadyExists, .revisionMismatch,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct EntityType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var offer: Self { Self(rawValue: "OFFER") }
        public static var opportunity: Self { Self(rawValue: "OPPORTUNITY") }

        public static let allCases: [Self] = [
            .offer, .opportunity,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 9 values.
    public struct FieldValidationCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var requiredFieldMissing: Self { Self(rawValue: "REQUIRED_FIELD_MISSING") }
        public static var duplicateValue: Self { Self(rawValue: "DUPLICATE_VALUE") }
        public static var invalidValue: Self { Self(rawValue: "INVALID_VALUE") }
        public static var invalidStringFormat: Self { Self(rawValue: "INVALID_STRING_FORMAT") }
        public static var tooManyValues: Self { Self(rawValue: "TOO_MANY_VALUES") }
        public static var actionNotPermitted: Self { Self(rawValue: "ACTION_NOT_PERMITTED") }
        public static var invalidEnumValue: Self { Self(rawValue: "INVALID_ENUM_VALUE") }
        public static var invalidNumberFormat: Self { Self(rawValue: "INVALID_NUMBER_FORMAT") }
        public static var invalidStringLength: Self { Self(rawValue: "INVALID_STRING_LENGTH") }

        public static let allCases: [Self] = [
            .requiredFieldMissing, .duplicateValue, .invalidValue, .invalidStringFormat, .tooManyValues,
            .actionNotPermitted, .invalidEnumValue, .invalidNumberFormat, .invalidStringLength,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct MarketplaceRevenueShareAllocationSortField: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var effectiveFrom: Self { Self(rawValue: "EffectiveFrom") }

        public static let allCases: [Self] = [
            .effectiveFrom,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct MarketplaceRevenueShareSortBy: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var lastModifiedDate: Self { Self(rawValue: "LastModifiedDate") }

        public static let allCases: [Self] = [
            .lastModifiedDate,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ResourceNotFoundExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var resourceNotFound: Self { Self(rawValue: "RESOURCE_NOT_FOUND") }

        public static let allCases: [Self] = [
            .resourceNotFound,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct RevenueAttributionAllocationAction: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var create: Self { Self(rawValue: "CREATE") }
        public static var update: Self { Self(rawValue: "UPDATE") }

        public static let allCases: [Self] = [
            .create, .update,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 7 values.
    public struct RevenueAttributionAllocationErrorCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var allocationCapExceeded: Self { Self(rawValue: "ALLOCATION_CAP_EXCEEDED") }
        public static var resourceNotFound: Self { Self(rawValue: "RESOURCE_NOT_FOUND") }
        public static var immutableAllocation: Self { Self(rawValue: "IMMUTABLE_ALLOCATION") }
        public static var accessDenied: Self { Self(rawValue: "ACCESS_DENIED") }
        public static var invalidValue: Self { Self(rawValue: "INVALID_VALUE") }
        public static var concurrentModification: Self { Self(rawValue: "CONCURRENT_MODIFICATION") }
        public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }

        public static let allCases: [Self] = [
            .allocationCapExceeded, .resourceNotFound, .immutableAllocation, .accessDenied, .invalidValue,
            .concurrentModification, .internalError,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct RevenueAttributionAllocationSortField: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var effectiveFrom: Self { Self(rawValue: "EffectiveFrom") }

        public static let allCases: [Self] = [
            .effectiveFrom,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct RevenueAttributionAllocationTaskStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var complete: Self { Self(rawValue: "COMPLETE") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .inProgress, .complete, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct RevenueShareProductAccountType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var deployment: Self { Self(rawValue: "DEPLOYMENT") }
        public static var organization: Self { Self(rawValue: "ORGANIZATION") }

        public static let allCases: [Self] = [
            .deployment, .organization,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ServiceQuotaExceededExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var attributionLimitExceeded: Self { Self(rawValue: "ATTRIBUTION_LIMIT_EXCEEDED") }
        public static var tagLimitExceeded: Self { Self(rawValue: "TAG_LIMIT_EXCEEDED") }

        public static let allCases: [Self] = [
            .attributionLimitExceeded, .tagLimitExceeded,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct SortOrder: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var ascending: Self { Self(rawValue: "ASCENDING") }
        public static var descending: Self { Self(rawValue: "DESCENDING") }

        public static let allCases: [Self] = [
            .ascending, .descending,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct TenancyModel: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var multiTenant: Self { Self(rawValue: "MULTI_TENANT") }
        public static var singleTenant: Self { Self(rawValue: "SINGLE_TENANT") }

        public static let allCases: [Self] = [
            .multiTenant, .singleTenant,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ValidationExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var requestValidationFailed: Self { Self(rawValue: "REQUEST_VALIDATION_FAILED") }
        public static var businessValidationFailed: Self { Self(rawValue: "BUSINESS_VALIDATION_FAILED") }

        public static let allCases: [Self] = [
            .requestValidationFailed, .businessValidationFailed,
        ]
        public static let known = KnownValues(allCases)
    }
}
