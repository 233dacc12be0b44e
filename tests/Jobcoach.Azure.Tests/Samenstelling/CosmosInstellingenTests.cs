using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Samenstelling;

namespace Jobcoach.Azure.Tests.Samenstelling;

public sealed class CosmosInstellingenTests
{
    [Fact]
    public void Complete_settings_are_read()
    {
        var (instellingen, fouten) = Lees(Instellingen.Volledig());

        Assert.Empty(fouten);
        Assert.Equal((new Uri("https://voorbeeld.documents.azure.com/"), null, "jobcoach", false, 32),
            (instellingen.Endpoint, instellingen.ConnectionString, instellingen.Database, instellingen.Gateway, instellingen.Pseudoniemsleutel.Length));
    }

    [Fact]
    public void Every_missing_setting_is_named_once() => Assert.Equal(
        [
            "Cosmos:Endpoint is missing: the address of the Cosmos DB account, or Cosmos:ConnectionString for an emulator",
            "Cosmos:Database is missing: the name of the database",
            "Personen:Pseudoniemsleutel is missing: Base64 of at least 32 random bytes",
        ],
        Lees([]).Fouten);

    [Theory]
    [InlineData("Cosmos:Endpoint", "voorbeeld", "Cosmos:Endpoint is not an absolute address that begins with https")]
    [InlineData("Cosmos:Endpoint", "ftp://voorbeeld/", "Cosmos:Endpoint is not an absolute address that begins with https")]
    [InlineData("Cosmos:ConnectionString", "AccountEndpoint=https://voorbeeld/", "Cosmos:ConnectionString and Cosmos:Endpoint are both set; keep one")]
    [InlineData("Cosmos:Database", " ", "Cosmos:Database is missing: the name of the database")]
    [InlineData("Cosmos:ConnectionMode", "snel", "Cosmos:ConnectionMode is neither Direct nor Gateway")]
    [InlineData("Personen:Pseudoniemsleutel", "geheim!", "Personen:Pseudoniemsleutel is not Base64 of at least 32 bytes")]
    [InlineData("Personen:Pseudoniemsleutel", "a29ydA==", "Personen:Pseudoniemsleutel is not Base64 of at least 32 bytes")] // four bytes
    public void A_setting_that_is_wrong_is_named_without_its_value(string naam, string waarde, string fout)
    {
        var waarden = Instellingen.Volledig();
        waarden[naam] = waarde;

        Assert.Equal([fout], Lees(waarden).Fouten);
    }

    [Fact]
    public void A_connection_string_stands_for_the_endpoint()
    {
        var waarden = Instellingen.Volledig();
        waarden.Remove("Cosmos:Endpoint");
        waarden["Cosmos:ConnectionString"] = "AccountEndpoint=https://localhost:8081/;AccountKey=AAAA";
        waarden["Cosmos:ConnectionMode"] = "gateway";

        var (instellingen, fouten) = Lees(waarden);

        Assert.Empty(fouten);
        Assert.Equal((null, true), (instellingen.Endpoint, instellingen.Gateway));
        Assert.DoesNotContain("AAAA", instellingen.ToString(), StringComparison.Ordinal);
    }

    private static (CosmosInstellingen Instellingen, IReadOnlyList<string> Fouten) Lees(Dictionary<string, string?> waarden)
    {
        var lezer = new Instellingenlezer(Instellingen.Als(waarden));
        return (CosmosInstellingen.Lees(lezer), lezer.Fouten);
    }
}
