// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// 3 values.
    public struct BenefitAllocationStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var inactive: Self { Self(rawValue: "INACTIVE") }
        public static var fulfilled: Self { Self(rawValue: "FULFILLED") }

        public static let allCases: [Self] = [
            .active, .inactive, .fulfilled,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 6 values.
    public struct BenefitApplicationStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pendingSubmission: Self { Self(rawValue: "PENDING_SUBMISSION") }
        public static var inReview: Self { Self(rawValue: "IN_REVIEW") }
        public static var actionRequired: Self { Self(rawValue: "ACTION_REQUIRED") }
        public static var approved: Self { Self(rawValue: "APPROVED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var canceled: Self { Self(rawValue: "CANCELED") }

        public static let allCases: [Self] = [
            .pendingSubmission, .inReview, .actionRequired, .approved, .rejected, .canceled,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct BenefitStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var inactive: Self { Self(rawValue: "INACTIVE") }

        public static let allCases: [Self] = [
            .active, .inactive,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 95 values.
    public struct CurrencyCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var aed: Self { Self(rawValue: "AED") }
        public static var amd: Self { Self(rawValue: "AMD") }
        public static var ars: Self { Self(rawValue: "ARS") }
        public static var aud: Self { Self(rawValue: "AUD") }
        public static var awg: Self { Self(rawValue: "AWG") }
        public static var azn: Self { Self(rawValue: "AZN") }
        public static var bbd: Self { Self(rawValue: "BBD") }
        public static var bdt: Self { Self(rawValue: "BDT") }
        public static var bgn: Self { Self(rawValue: "BGN") }
        public static var bmd: Self { Self(rawValue: "BMD") }
        public static var bnd: Self { Self(rawValue: "BND") }
        public static var bob: Self { Self(rawValue: "BOB") }
        public static var brl: Self { Self(rawValue: "BRL") }
        public static var bsd: Self { Self(rawValue: "BSD") }
        public static var byr: Self { Self(rawValue: "BYR") }
        public static var bzd: Self { Self(rawValue: "BZD") }
        public static var cad: Self { Self(rawValue: "CAD") }
        public static var chf: Self { Self(rawValue: "CHF") }
        public static var clp: Self { Self(rawValue: "CLP") }
        public static var cny: Self { Self(rawValue: "CNY") }
        public static var cop: Self { Self(rawValue: "COP") }
        public static var crc: Self { Self(rawValue: "CRC") }
        public static var czk: Self { Self(rawValue: "CZK") }
        public static var dkk: Self { Self(rawValue: "DKK") }
        public static var dop: Self { Self(rawValue: "DOP") }
        public static var eek: Self { Self(rawValue: "EEK") }
        public static var egp: Self { Self(rawValue: "EGP") }
        public static var eur: Self { Self(rawValue: "EUR") }
        public static var gbp: Self { Self(rawValue: "GBP") }
        public static var gel: Self { Self(rawValue: "GEL") }
        public static var ghs: Self { Self(rawValue: "GHS") }
        public static var gtq: Self { Self(rawValue: "GTQ") }
        public static var gyd: Self { Self(rawValue: "GYD") }
        public static var hkd: Self { Self(rawValue: "HKD") }
        public static var hnl: Self { Self(rawValue: "HNL") }
        public static var hrk: Self { Self(rawValue: "HRK") }
        public static var htg: Self { Self(rawValue: "HTG") }
        public static var huf: Self { Self(rawValue: "HUF") }
        public static var idr: Self { Self(rawValue: "IDR") }
        public static var ils: Self { Self(rawValue: "ILS") }
        public static var inr: Self { Self(rawValue: "INR") }
        public static var isk: Self { Self(rawValue: "ISK") }
        public static var jmd: Self { Self(rawValue: "JMD") }
        public static var jpy: Self { Self(rawValue: "JPY") }
        public static var kes: Self { Self(rawValue: "KES") }
        public static var khr: Self { Self(rawValue: "KHR") }
        public static var krw: Self { Self(rawValue: "KRW") }
        public static var kyd: Self { Self(rawValue: "KYD") }
        public static var kzt: Self { Self(rawValue: "KZT") }
        public static var lbp: Self { Self(rawValue: "LBP") }
        public static var lkr: Self { Self(rawValue: "LKR") }
        public static var ltl: Self { Self(rawValue: "LTL") }
        public static var lvl: Self { Self(rawValue: "LVL") }
        public static var mad: Self { Self(rawValue: "MAD") }
        public static var mnt: Self { Self(rawValue: "MNT") }
        public static var mop: Self { Self(rawValue: "MOP") }
        public static var mur: Self { Self(rawValue: "MUR") }
        public static var mvr: Self { Self(rawValue: "MVR") }
        public static var mxn: Self { Self(rawValue: "MXN") }
        public static var myr: Self { Self(rawValue: "MYR") }
        public static var nad: Self { Self(rawValue: "NAD") }
        public static var ngn: Self { Self(rawValue: "NGN") }
        public static var nio: Self { Self(rawValue: "NIO") }
        public static var nok: Self { Self(rawValue: "NOK") }
        public static var nzd: Self { Self(rawValue: "NZD") }
        public static var pab: Self { Self(rawValue: "PAB") }
        public static var pen: Self { Self(rawValue: "PEN") }
        public static var php: Self { Self(rawValue: "PHP") }
        public static var pkr: Self { Self(rawValue: "PKR") }
        public static var pln: Self { Self(rawValue: "PLN") }
        public static var pyg: Self { Self(rawValue: "PYG") }
        public static var qar: Self { Self(rawValue: "QAR") }
        public static var ron: Self { Self(rawValue: "RON") }
        public static var rub: Self { Self(rawValue: "RUB") }
        public static var sar: Self { Self(rawValue: "SAR") }
        public static var sek: Self { Self(rawValue: "SEK") }
        public static var sgd: Self { Self(rawValue: "SGD") }
        public static var sit: Self { Self(rawValue: "SIT") }
        public static var skk: Self { Self(rawValue: "SKK") }
        public static var thb: Self { Self(rawValue: "THB") }
        public static var tnd: Self { Self(rawValue: "TND") }
        public static var `try`: Self { Self(rawValue: "TRY") }
        public static var ttd: Self { Self(rawValue: "TTD") }
        public static var twd: Self { Self(rawValue: "TWD") }
        public static var tzs: Self { Self(rawValue: "TZS") }
        public static var uah: Self { Self(rawValue: "UAH") }
        public static var usd: Self { Self(rawValue: "USD") }
        public static var uyu: Self { Self(rawValue: "UYU") }
        public static var uzs: Self { Self(rawValue: "UZS") }
        public static var vnd: Self { Self(rawValue: "VND") }
        public static var xaf: Self { Self(rawValue: "XAF") }
        public static var xcd: Self { Self(rawValue: "XCD") }
        public static var xof: Self { Self(rawValue: "XOF") }
        public static var xpf: Self { Self(rawValue: "XPF") }
        public static var zar: Self { Self(rawValue: "ZAR") }

        public static let allCases: [Self] = [
            .aed, .amd, .ars, .aud, .awg, .azn, .bbd, .bdt, .bgn, .bmd, .bnd, .bob, .brl, .bsd, .byr, .bzd, .cad, .chf,
            .clp, .cny, .cop, .crc, .czk, .dkk, .dop, .eek, .egp, .eur, .gbp, .gel, .ghs, .gtq, .gyd, .hkd, .hnl, .hrk,
            .htg, .huf, .idr, .ils, .inr, .isk, .jmd, .jpy, .kes, .khr, .krw, .kyd, .kzt, .lbp, .lkr, .ltl, .lvl, .mad,
            .mnt, .mop, .mur, .mvr, .mxn, .myr, .nad, .ngn, .nio, .nok, .nzd, .pab, .pen, .php, .pkr, .pln, .pyg, .qar,
            .ron, .rub, .sar, .sek, .sgd, .sit, .skk, .thb, .tnd, .`try`, .ttd, .twd, .tzs, .uah, .usd, .uyu, .uzs,
            .vnd, .xaf, .xcd, .xof, .xpf, .zar,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 9 values.
    public struct FileType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var applicationMsword: Self { Self(rawValue: "application/msword") }
        public static var applicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument: Self { Self(rawValue: "application/vnd.openxmlformats-officedocument.wordprocessingml.document") }
        public static var applicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet: Self { Self(rawValue: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") }
        public static var applicationVndOpenxmlformatsOfficedocumentPresentationmlPresentation: Self { Self(rawValue: "application/vnd.openxmlformats-officedocument.presentationml.presentation") }
        public static var applicationPdf: Self { Self(rawValue: "application/pdf") }
        public static var imagePng: Self { Self(rawValue: "image/png") }
        public static var imageJpeg: Self { Self(rawValue: "image/jpeg") }
        public static var imageSvgPlusXml: Self { Self(rawValue: "image/svg+xml") }
        public static var textCsv: Self { Self(rawValue: "text/csv") }

        public static let allCases: [Self] = [
            .applicationMsword, .applicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
            .applicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet,
            .applicationVndOpenxmlformatsOfficedocumentPresentationmlPresentation, .applicationPdf, .imagePng,
            .imageJpeg, .imageSvgPlusXml, .textCsv,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct FulfillmentType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var credits: Self { Self(rawValue: "CREDITS") }
        public static var cash: Self { Self(rawValue: "CASH") }
        public static var access: Self { Self(rawValue: "ACCESS") }

        public static let allCases: [Self] = [
            .credits, .cash, .access,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ResourceType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var opportunity: Self { Self(rawValue: "OPPORTUNITY") }
        public static var benefitAllocation: Self { Self(rawValue: "BENEFIT_ALLOCATION") }

        public static let allCases: [Self] = [
            .opportunity, .benefitAllocation,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 10 values.
    public struct ValidationExceptionErrorCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var requiredFieldMissing: Self { Self(rawValue: "REQUIRED_FIELD_MISSING") }
        public static var invalidEnumValue: Self { Self(rawValue: "INVALID_ENUM_VALUE") }
        public static var invalidStringFormat: Self { Self(rawValue: "INVALID_STRING_FORMAT") }
        public static var invalidValue: Self { Self(rawValue: "INVALID_VALUE") }
        public static var notEnoughValues: Self { Self(rawValue: "NOT_ENOUGH_VALUES") }
        public static var tooManyValues: Self { Self(rawValue: "TOO_MANY_VALUES") }
        public static var invalidResourceState: Self { Self(rawValue: "INVALID_RESOURCE_STATE") }
        public static var duplicateKeyValue: Self { Self(rawValue: "DUPLICATE_KEY_VALUE") }
        public static var valueOutOfRange: Self { Self(rawValue: "VALUE_OUT_OF_RANGE") }
        public static var actionNotPermitted: Self { Self(rawValue: "ACTION_NOT_PERMITTED") }

        public static let allCases: [Self] = [
            .requiredFieldMissing, .invalidEnumValue, .invalidStringFormat, .invalidValue, .notEnoughValues,
            .tooManyValues, .invalidResourceState, .duplicateKeyValue, .valueOutOfRange, .actionNotPermitted,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct ValidationExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unknownOperation: Self { Self(rawValue: "unknownOperation") }
        public static var cannotParse: Self { Self(rawValue: "cannotParse") }
        public static var fieldValidationFailed: Self { Self(rawValue: "fieldValidationFailed") }
        public static var other: Self { Self(rawValue: "other") }
        public static var businessValidationFailed: Self { Self(rawValue: "BUSINESS_VALIDATION_FAILED") }

        public static let allCases: [Self] = [
            .unknownOperation, .cannotParse, .fieldValidationFailed, .other, .businessValidationFailed,
        ]
        public static let known = KnownValues(allCases)
    }
}
