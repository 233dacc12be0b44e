using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Jobcoach.Azure.Blobs;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Azure.Tests.Blobs;

public sealed class BlobStartCheckTests(Azurite azurite)
{
    private readonly string _container = Azurite.NewContainer();

    [Fact]
    public async Task A_container_that_may_be_made_is_made_private()
    {
        await CheckAsync(azurite.Settings(_container));

        var properties = await azurite.Container(_container).GetPropertiesAsync();
        Assert.Equal(PublicAccessType.None, properties.Value.PublicAccess ?? PublicAccessType.None);
        Assert.Null(await FindingsAsync(azurite.Settings(_container, create: false)));
    }

    [Fact]
    public async Task A_missing_container_is_refused()
    {
        var findings = await FindingsAsync(azurite.Settings(_container, create: false));

        Assert.StartsWith($"Documents cannot be kept in container '{_container}' of account 'devstoreaccount1'.", findings, StringComparison.Ordinal);
        Assert.Contains("does not exist", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PublicAccessType.Blob)]
    [InlineData(PublicAccessType.BlobContainer)]
    public async Task A_container_with_public_access_is_refused_also_when_it_may_be_made(PublicAccessType access)
    {
        await azurite.Container(_container).CreateAsync(access);

        Assert.Contains("public access", await FindingsAsync(azurite.Settings(_container)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_findings_stand_in_one_message()
    {
        await azurite.Container(_container).CreateAsync(PublicAccessType.Blob);
        var listing = new StubTransport((message, _, send) => message.Request.Uri.Query.Contains("comp=list", StringComparison.Ordinal)
            ? throw new RequestFailedException(403, "", "AuthorizationPermissionMismatch", null)
            : send());

        var findings = await FindingsAsync(listing);

        Assert.Contains("public access", findings, StringComparison.Ordinal);
        Assert.Contains("tags may not be read", findings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_refused_hears_the_code_and_the_remedy_and_not_what_was_signed()
    {
        var network = new StubTransport((_, _, _) => throw new RequestFailedException(403, "Server used string to sign: PUT /geheim", "AuthenticationFailed", null));

        var findings = await FindingsAsync(network);

        Assert.Contains("403 AuthenticationFailed", findings, StringComparison.Ordinal);
        Assert.Contains("role", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", findings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_service_is_named_by_its_code()
    {
        var network = new StubTransport((_, _, _) => throw new RequestFailedException(503, "", "ServerBusy", null));

        Assert.Contains("503 ServerBusy", await FindingsAsync(network), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_out_of_reach_is_refused()
    {
        var network = new StubTransport((_, _, _) => throw new IOException("Connection refused"));

        Assert.Contains("cannot be reached", await FindingsAsync(network), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_identity_is_refused()
    {
        var settings = new BlobSettings { Endpoint = new("https://account.blob.core.windows.net"), Identity = new NoIdentity() };

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => CheckAsync(settings));

        Assert.Contains("no identity", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'documenten' of account 'account'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "documenten", "either")]
    [InlineData("https://account.blob.core.windows.net", "UseDevelopmentStorage=true", "documenten", "either")]
    [InlineData("http://account.blob.core.windows.net", null, "documenten", "https")]
    [InlineData(null, "UseDevelopmentStorage=true", "Documenten", "lower-case")]
    [InlineData(null, "UseDevelopmentStorage=true", "do", "3 to 63")]
    [InlineData(null, "UseDevelopmentStorage=true", "docu--menten", "hyphens")]
    [InlineData(null, "UseDevelopmentStorage=true", "-documenten", "hyphens")]
    public void Settings_that_cannot_work_are_refused_before_anything_is_sent(string? endpoint, string? connection, string container, string reason)
    {
        var settings = new BlobSettings { Endpoint = endpoint is null ? null : new(endpoint), ConnectionString = connection, Container = container };

        var fault = Assert.Throws<ArgumentException>(() => new BlobDocumentStore(settings, new FakeTimeProvider()));

        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_the_settings_is_said_at_once()
    {
        var fault = Assert.Throws<ArgumentException>(() => new BlobDocumentStore(new() { Endpoint = new("http://x"), ConnectionString = "x", Container = "" }, new FakeTimeProvider()));

        Assert.All((string[])["either", "https", "3 to 63"], reason => Assert.Contains(reason, fault.Message, StringComparison.Ordinal));
    }

    private static Task CheckAsync(BlobSettings settings) => new BlobDocumentStore(settings, new FakeTimeProvider()).CheckAsync(CancellationToken.None);

    private static async Task<string?> FindingsAsync(BlobSettings settings) => (await Record.ExceptionAsync(() => CheckAsync(settings)))?.Message;

    private async Task<string?> FindingsAsync(StubTransport network)
    {
        var options = BlobConnection.Options();
        options.Transport = network;
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        var store = new BlobDocumentStore(new BlobContainerClient(azurite.ConnectionString, _container, options), createContainer: false, new FakeTimeProvider());
        return (await Record.ExceptionAsync(() => store.CheckAsync(CancellationToken.None)))?.Message;
    }

    private sealed class NoIdentity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("Nobody is signed in.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("Nobody is signed in.");
    }
}
