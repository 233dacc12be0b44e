using Jobcoach.Azure.Blobs;
using Jobcoach.Azure.Samenstelling;
using Microsoft.Extensions.Configuration;

namespace Jobcoach.Azure.Tests.Blobs;

public sealed class BlobInstellingenTests
{
    private const string Endpoint = "Documenten:Endpoint";
    private const string ConnectionString = "Documenten:ConnectionString";
    private const string Container = "Documenten:Container";
    private const string EisScan = "Documenten:EisScan";
    private const string Account = "https://account.blob.core.windows.net";

    [Fact]
    public void An_endpoint_is_enough_and_documents_wait_for_the_scanner()
    {
        var read = BlobInstellingen.Lees(Reader((Endpoint, Account)));

        Assert.Equal(new BlobInstellingen(new(Account), null, "documenten", EisScan: true), read);
    }

    [Fact]
    public void Azurite_has_a_connection_string_and_no_scanner()
    {
        var read = BlobInstellingen.Lees(Reader((ConnectionString, "UseDevelopmentStorage=true"), (Container, "stukken"), (EisScan, "false")));

        Assert.Equal(new BlobInstellingen(null, "UseDevelopmentStorage=true", "stukken", EisScan: false), read);
    }

    [Theory]
    [InlineData(Endpoint, "http://account.blob.core.windows.net", Endpoint)]
    [InlineData(Endpoint, "account", Endpoint)]
    [InlineData(Container, "Documenten", Container)]
    [InlineData(Container, "do", Container)]
    [InlineData(Container, "docu--menten", Container)]
    [InlineData(Container, "-documenten", Container)]
    [InlineData(Container, "documenten-", Container)]
    [InlineData(EisScan, "ja", EisScan)]
    [InlineData(ConnectionString, "UseDevelopmentStorage=true", ConnectionString)] // beside an endpoint
    [InlineData(Endpoint, "", Endpoint)] // and no connection string
    public void A_setting_that_cannot_work_is_named_once(string name, string value, string named)
    {
        var reader = Reader((Endpoint, Account), (name, value));

        BlobInstellingen.Lees(reader);

        Assert.StartsWith(named, Assert.Single(reader.Fouten), StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_of_an_account_stands_in_no_text() =>
        Assert.DoesNotContain("geheim", new BlobInstellingen(null, "AccountKey=geheim").ToString(), StringComparison.Ordinal);

    private static Instellingenlezer Reader(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        foreach (var (name, value) in settings)
        {
            configuration[name] = value;
        }

        return new(configuration);
    }
}
