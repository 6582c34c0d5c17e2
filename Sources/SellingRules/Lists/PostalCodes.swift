package import CosellRules
package import SellingAPI

/// What AWS knows of the world's postal codes (selling appendix B).
package enum PostalCodes {
    /// - Returns: nil for a country whose codes nobody checks, or that has none.
    package static func format(of country: Selling.CountryCode) -> PostalFormat? { formats[country.rawValue] }

    /// False for the countries without postal codes: there the value is dropped (O11).
    package static func areUsed(in country: Selling.CountryCode) -> Bool { !without.contains(country.rawValue) }

    private static let without = Set(
        """
        AE AG AN AO AW BF BI BJ BO BQ BS BW BZ CF CG CI CK CM CW DJ DM ER FJ GD GH GM GQ GY HK HM KI KM KN LY ML MO \
        MR MW NR NU QA RW SB SC SH SL SR ST SY TF TG TK TL TO TV UG VU YE ZW
        """.split(separator: " ").map(String.init)
    )

    private static let formats: [String: PostalFormat] = {
        var formats: [String: PostalFormat] = [:]
        for row in rows {
            for entry in row.countries.split(separator: ", ") {
                let (code, name) = (String(entry.prefix(2)), String(entry.dropFirst(3)))
                formats[code] = PostalFormat(country: name, printed: row.printed, shapes: row.shapes)
            }
        }
        return formats
    }()

    private struct Row {
        let printed: String
        let shapes: String
        let countries: String

        /// - Parameter shapes: needed where the printed `9` or `A` is itself, or the printed form is not a shape.
        init(_ printed: String, as shapes: String? = nil, _ countries: String) {
            self.printed = printed
            self.shapes = shapes ?? printed.replacing("9", with: "#").replacing("A", with: "@")
            self.countries = countries
        }
    }

    private static let rows = [
        Row(
            "99999",
            """
            BT Bhutan, TD Chad, BA Bosnia and Herzegovina, ID Indonesia, JO Jordan, KE Kenya, KR South Korea, \
            KW Kuwait, IT Italy, LA Laos, DZ Algeria, UA Ukraine, CU Cuba, AX Aland Islands, IQ Iraq, ME Montenegro, \
            RS Serbia, SD Sudan, SS South Sudan, KH Cambodia, HR Croatia, DO Dominican Republic, MM Myanmar, \
            NA Namibia, NP Nepal, MY Malaysia, MA Morocco, TR Turkey, HN Honduras, SN Senegal, GU Guam, FR France, \
            GT Guatemala, DE Germany, PE Peru, EG Egypt, EE Estonia, PK Pakistan, PR Puerto Rico, MN Mongolia, \
            MP Northern Mariana Islands, PW Palau, FI Finland, NI Nicaragua, MH Marshall Islands, MX Mexico, \
            UY Uruguay, VI U.S. Virgin Islands, ZM Zambia, ES Spain, LK Sri Lanka, TW Taiwan, TH Thailand
            """
        ),
        Row(
            "9999",
            """
            CX Christmas Island, CC Cocos (Keeling) Islands, LR Liberia, LI Liechtenstein, AM Armenia, AU Australia, \
            AT Austria, AF Afghanistan, BD Bangladesh, SJ Svalbard and Jan Mayen, DK Denmark, BG Bulgaria, \
            CV Cape Verde, CY Cyprus, MZ Mozambique, LU Luxembourg, MK North Macedonia, GW Guinea-Bissau, HT Haiti, \
            ZA South Africa, GE Georgia, HU Hungary, PH Philippines, ET Ethiopia, GL Greenland, NO Norway, NE Niger, \
            NF Norfolk Island, PY Paraguay, NZ New Zealand, AL Albania, CH Switzerland, TN Tunisia
            """
        ),
        Row(
            "999999",
            """
            CN China, KZ Kazakhstan, KG Kyrgyzstan, CO Colombia, TM Turkmenistan, SG Singapore, RO Romania, \
            EC Ecuador, NG Nigeria, PA Panama, VN Vietnam, TJ Tajikistan, TT Trinidad and Tobago
            """
        ),
        Row("999", "LS Lesotho, MG Madagascar, IS Iceland, OM Oman, FO Faroe Islands, PG Papua New Guinea"),
        Row("99999 OR 99999-9999", "US United States"),
        Row("99999 OR 99999-999", "BR Brazil"),
        Row("999999 OR 999 999", "IN India"),
        Row("A99 9A9A OR A999A9A", as: "@## **** OR @##****", "IE Ireland"),
        Row("99999 OR 9999999", "IL Israel"),
        Row("99", "JM Jamaica"),
        Row("9999999 OR 999-9999", "JP Japan"),
        Row("KB9999", "BN Brunei"),
        Row("9999 OR 99999", "CR Costa Rica, MV Maldives"),
        Row("99999 OR LT-99999", "LT Lithuania"),
        Row("999 OR 9999", "BH Bahrain"),
        Row("B-9999 OR 9999", "BE Belgium"),
        Row("AA 99 OR AA AA", "BM Bermuda"),
        Row("999 99 OR 99999", "CZ Czech Republic, SK Slovakia, GR Greece"),
        Row("A9A 9A9 OR A9A9A9", "CA Canada"),
        Row("AAA 9999 OR AAA9999", "MT Malta"),
        Row("9999 AA OR 9999AA", "NL Netherlands"),
        Row("99-999", "PL Poland"),
        Row("9999 OR 9999-999", "PT Portugal"),
        Row("99999-9999", "SA Saudi Arabia"),
        Row("S-99999 OR SE-99999 OR 99999 OR 999 99", "SE Sweden"),
        Row(
            "A(A)N(A/N) NAA OR A(A)N(A/N)NAA",
            as: """
                @# #@@ OR @## #@@ OR @#@ #@@ OR @@# #@@ OR @@## #@@ OR @@#@ #@@ OR \
                @##@@ OR @###@@ OR @#@#@@ OR @@##@@ OR @@###@@ OR @@#@#@@
                """,
            "GB United Kingdom"
        ),
        Row("986NN", as: "986##", "WF Wallis and Futuna"),
        Row("988NN", as: "988##", "NC New Caledonia"),
        Row("973NN", as: "973##", "GF French Guiana"),
        Row("987NN", as: "987##", "PF French Polynesia"),
        Row("971NN", as: "971##", "GP Guadeloupe"),
        Row("974NN", as: "974##", "RE Reunion"),
        Row("980NN", as: "980##", "MC Monaco"),
        Row("972NN", as: "972##", "MQ Martinique"),
        Row("976NN", as: "976##", "YT Mayotte"),
        Row("4789N", as: "4789#", "SM San Marino"),
        Row("VC9999", "VC Saint Vincent and the Grenadines"),
        Row("M999", "SZ Eswatini"),
        Row("97133", as: "97133", "BL Saint Barthelemy"),
        Row("97150", as: "97150", "MF Saint Martin"),
        Row("97500", as: "97500", "PM Saint Pierre and Miquelon"),
        Row("1101", "SV El Salvador"),
        Row("120", "VA Vatican City"),
    ]
}
