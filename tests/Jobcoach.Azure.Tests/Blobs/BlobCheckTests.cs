using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Jobcoach.Azure.Blobs;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Azure.Tests.Blobs;

public sealed class BlobCheckTests(Azurite azurite)
{
    private readonly string _container = Azurite.NewContainer();

    [Fact]
    public async Task A_container_that_may_be_made_is_made_private()
    {
        await CheckAsync(create: true);

        var properties = await azurite.Container(_container).GetPropertiesAsync();
        Assert.Equal(PublicAccessType.None, properties.Value.PublicAccess ?? PublicAccessType.None);
        await CheckAsync(create: false);
    }

    [Fact]
    public async Task A_missing_container_is_refused()
    {
        var fault = await Assert.ThrowsAsync<BlobCheckException>(() => CheckAsync(create: false));

        Assert.Equal(["it does not exist: the infrastructure makes it"], fault.Findings);
        Assert.Equal($"Documents cannot be kept in container {_container} of account devstoreaccount1:\n- it does not exist: the infrastructure makes it.", fault.Message);
    }

    [Theory]
    [InlineData(PublicAccessType.Blob)]
    [InlineData(PublicAccessType.BlobContainer)]
    public async Task A_container_with_public_access_is_refused_also_when_it_may_be_made(PublicAccessType access)
    {
        await azurite.Container(_container).CreateAsync(access);

        var fault = await Assert.ThrowsAsync<BlobCheckException>(() => CheckAsync(create: true));

        Assert.Contains("public access", Assert.Single(fault.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_findings_stand_in_one_message()
    {
        await azurite.Container(_container).CreateAsync(PublicAccessType.Blob);
        var listing = new StubTransport((message, _, send) => message.Request.Uri.Query.Contains("comp=list", StringComparison.Ordinal)
            ? throw new RequestFailedException(403, "", "AuthorizationPermissionMismatch", null)
            : send());

        var findings = await FindingsAsync(listing);

        Assert.Collection(
            findings,
            finding => Assert.Contains("public access", finding, StringComparison.Ordinal),
            finding => Assert.Contains("tags may not be read", finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_refused_hears_the_code_and_the_remedy_and_not_what_was_signed()
    {
        var network = new StubTransport((_, _, _) => throw new RequestFailedException(403, "Server used string to sign: PUT /geheim", "AuthenticationFailed", null));

        var finding = Assert.Single(await FindingsAsync(network));

        Assert.Contains("403 AuthenticationFailed", finding, StringComparison.Ordinal);
        Assert.Contains("role", finding, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_service_is_named_by_its_code()
    {
        var network = new StubTransport((_, _, _) => throw new RequestFailedException(503, "", "ServerBusy", null));

        Assert.Contains("503 ServerBusy", Assert.Single(await FindingsAsync(network)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_out_of_reach_is_refused()
    {
        var network = new StubTransport((_, _, _) => throw new IOException("Connection refused"));

        Assert.Contains("cannot be reached", Assert.Single(await FindingsAsync(network)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_identity_is_refused()
    {
        var store = BlobDocumentStore.Open(new(new("https://account.blob.core.windows.net"), null), () => new NoIdentity(), new FakeTimeProvider());

        var fault = await Assert.ThrowsAsync<BlobCheckException>(() => store.CheckAsync(create: false, CancellationToken.None));

        Assert.Contains("nobody is signed in", Assert.Single(fault.Findings), StringComparison.Ordinal);
        Assert.Contains("container documenten of account account", fault.Message, StringComparison.Ordinal);
    }

    private Task CheckAsync(bool create) => azurite.Open(_container, new FakeTimeProvider()).CheckAsync(create, CancellationToken.None);

    private async Task<IReadOnlyList<string>> FindingsAsync(StubTransport network)
    {
        var options = BlobConnection.Options();
        options.Transport = network;
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        var store = new BlobDocumentStore(new BlobContainerClient(azurite.ConnectionString, _container, options), new FakeTimeProvider());
        return (await Assert.ThrowsAsync<BlobCheckException>(() => store.CheckAsync(create: false, CancellationToken.None))).Findings;
    }

    private sealed class NoIdentity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("Nobody is signed in.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("Nobody is signed in.");
    }
}
