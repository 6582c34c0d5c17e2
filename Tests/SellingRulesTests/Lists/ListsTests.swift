import SellingRules
import CosellRules
import CosellWire
import Testing

struct ListsTests {
    @Test("hold as many values as AWS's lists")
    func counts() {
        #expect(UseCases.all.count == 39)
        #expect(ApnPrograms.all.count == 16)
        #expect(MarketingUseCases.all.count == 26)
        #expect(AmericanStates.all.count == 62)
        #expect(AwsProducts.all.count == 522)
    }

    @Test("store every use case as it is", arguments: UseCases.all)
    func canonicalUseCase(_ useCase: String) {
        #expect(UseCases.canonical(useCase) == useCase)
        #expect(UseCases.canonical(useCase.replacing(" / ", with: "/")) == useCase)
    }

    @Test(
        "store use cases in the one spelling (O22)",
        arguments: [
            ("Migration/Database Migration", "Migration / Database Migration"),
            (
                "Big Data: Data Warehouse/Data Integration / ETL/Data Lake / BI",
                "Big Data: Data Warehouse / Data Integration / ETL / Data Lake / BI"
            ),
            ("Other", nil), ("archiving", nil), ("", nil), ("Archiving ", nil),
        ]
    )
    func useCase(_ sent: String, _ stored: String?) {
        #expect(UseCases.canonical(sent) == stored)
    }

    @Test("refuse two-letter states", arguments: ["WA", "NY", "DC", "washington", ""])
    func state(_ text: String) {
        #expect(!AmericanStates.all.contains(text))
    }
}

struct AwsProductsTests {
    @Test(
        "know a product by its code",
        arguments: [
            AwsProduct(identifier: "AWSLambda", name: "AWS Lambda", family: "Compute"),
            AwsProduct(
                identifier: "AWSTransferFamilySFTPFTPSFTP",
                name: "AWS Transfer Family (SFTP, FTPS, FTP)",
                family: "Migration & Transfer"
            ),
        ]
    )
    func product(_ product: AwsProduct) {
        #expect(AwsProducts.product(product.identifier) == product)
    }

    @Test("know no other", arguments: ["awslambda", "NoSuchProduct", "", "#"])
    func unknown(_ identifier: String) {
        #expect(AwsProducts.product(identifier) == nil)
    }

    @Test("have codes of letters and digits, each once, and a family")
    func form() {
        #expect(Set(AwsProducts.all.map(\.identifier)).count == AwsProducts.all.count)
        #expect(AwsProducts.all.allSatisfy { $0.identifier.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
        #expect(AwsProducts.all.allSatisfy { !$0.name.isEmpty && !$0.family.isEmpty })
        #expect(Set(AwsProducts.all.map(\.family)).count == 30)
    }
}
