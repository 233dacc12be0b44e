using System.Security.Cryptography;
using Jobcoach.Web.Aanmelding;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Jobcoach.Web.Tests.Aanmelding;

public sealed class AzureaanmeldingTests
{
    private const string Maria = "Gebruiker { Id = p-maria, Rol = Toetser, Organisatie = , Handelende = Handelende { Id = p-maria, Rol = Toetser } }";
    private const string Niemand = "niemand";

    private static readonly (string, string)[] Tokens = [("Aanmelding:Authority", Aanmelddienst.Adres), ("Aanmelding:Audience", Aanmelddienst.Programma)];

    private static readonly (string Naam, string Waarde) PlatformMaria =
        (Platformprincipaal.Header, PlatformprincipaalTests.Header("""{"claims":[{"typ":"sub","val":"p-maria"},{"typ":"roles","val":"Toetser"}]}"""));

    [Theory]
    [InlineData("true", Maria)]
    [InlineData("false", Niemand)]
    [InlineData("ja", Niemand)] // only what is surely meant
    [InlineData("", Niemand)]
    [InlineData(null, Niemand)]
    public async Task The_header_counts_only_when_the_setting_says_that_the_platform_strips_it(string? platform, string wie)
    {
        await using var proef = await Aanmeldproef.StartAsync(null, platform is null ? [] : [("Aanmelding:Platform", platform)]);

        Assert.Equal(wie, await proef.WieAsync(PlatformMaria));
    }

    [Fact]
    public async Task Two_headers_of_the_platform_are_none()
    {
        await using var proef = await Aanmeldproef.StartAsync(null, ("Aanmelding:Platform", "true"));

        Assert.Equal(Niemand, await proef.WieAsync(PlatformMaria, PlatformMaria));
    }

    [Fact]
    public async Task The_development_sign_in_does_not_exist()
    {
        await using var proef = await Aanmeldproef.StartAsync(null, ("Aanmelding:Platform", "true"));

        Assert.Equal(Niemand, await proef.WieAsync(("Authorization", "Ontwikkeling maria")));
    }

    [Fact]
    public async Task A_token_of_the_sign_in_service_names_a_user()
    {
        using var dienst = new Aanmelddienst();
        await using var proef = await Aanmeldproef.StartAsync(dienst, Tokens);

        Assert.Equal(Maria, await proef.WieAsync(Met(dienst.Token())));
    }

    [Fact]
    public async Task A_token_that_does_not_fit_names_nobody()
    {
        using var dienst = new Aanmelddienst();
        using var vreemde = RSA.Create(2048);
        await using var proef = await Aanmeldproef.StartAsync(dienst, Tokens);
        var goed = dienst.Token();
        var delen = goed.Split('.');
        (string Waarom, string Token)[] slecht =
        [
            ("another service", dienst.Token(issuer: "https://vreemd.test")),
            ("another program", dienst.Token(audience: "api://ander")),
            ("for nobody", dienst.Token(audience: null)),
            ("expired", dienst.Token(vervalt: DateTime.UtcNow.AddMinutes(-2))),
            ("another key", dienst.Token(ondertekening: new(new RsaSecurityKey(vreemde) { KeyId = "sleutel-1" }, SecurityAlgorithms.RsaSha256))),
            ("the public key as a shared secret", dienst.Token(ondertekening: new(new SymmetricSecurityKey(vreemde.ExportRSAPublicKey()) { KeyId = "sleutel-1" }, SecurityAlgorithms.HmacSha256))),
            ("unsigned", $"{delen[0]}.{delen[1]}."),
            ("changed", $"{delen[0]}.{delen[1][..^2]}AA.{delen[2]}"),
            ("two roles", dienst.Token(new() { ["sub"] = "p-maria", ["roles"] = new[] { "Toetser", "Besluitnemer" } })),
            ("no role", dienst.Token(new() { ["sub"] = "p-maria" })),
            ("the system", dienst.Token(new() { ["sub"] = "p-maria", ["roles"] = "Systeem" })),
            ("our own names", dienst.Token(new() { ["id"] = "p-maria", ["rol"] = "Toetser" })),
        ];

        foreach (var (waarom, token) in slecht)
        {
            Assert.True(await proef.WieAsync(Met(token)) == Niemand, waarom);
        }
    }

    [Fact]
    public async Task Another_issuer_is_believed_when_the_settings_name_it()
    {
        using var dienst = new Aanmelddienst();
        await using var proef = await Aanmeldproef.StartAsync(dienst, [.. Tokens, ("Aanmelding:Issuers", "https://oud.test; https://ouder.test")]);

        Assert.Equal(Maria, await proef.WieAsync(Met(dienst.Token(issuer: "https://ouder.test"))));
        Assert.Equal(Niemand, await proef.WieAsync(Met(dienst.Token(issuer: "https://vreemd.test"))));
    }

    [Fact]
    public async Task Without_the_platform_its_header_does_not_get_in_the_way_of_a_token()
    {
        using var dienst = new Aanmelddienst();
        await using var proef = await Aanmeldproef.StartAsync(dienst, Tokens);

        Assert.Equal(Maria, await proef.WieAsync((Platformprincipaal.Header, "onzin"), Met(dienst.Token())));
        Assert.Equal(Niemand, await proef.WieAsync(PlatformMaria));
    }

    [Fact]
    public async Task With_both_the_word_of_the_platform_decides()
    {
        using var dienst = new Aanmelddienst();
        await using var proef = await Aanmeldproef.StartAsync(dienst, [.. Tokens, ("Aanmelding:Platform", "true")]);
        var loes = dienst.Token(new() { ["sub"] = "p-loes", ["roles"] = "AdministratiefMedewerker" });

        Assert.Equal(Maria, await proef.WieAsync(PlatformMaria, Met(loes)));
        Assert.StartsWith("Gebruiker { Id = p-loes", await proef.WieAsync(Met(loes)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "", "Aanmelding:Platform or Aanmelding:Authority")]
    [InlineData("false", "", "", "Aanmelding:Platform or Aanmelding:Authority")]
    [InlineData("true", "", "", "")]
    [InlineData("", Aanmelddienst.Adres, Aanmelddienst.Programma, "")]
    [InlineData("true", Aanmelddienst.Adres, "", "Aanmelding:Audience")] // a token for anybody would do
    [InlineData("true", "", Aanmelddienst.Programma, "Aanmelding:Authority")]
    public void What_is_missing_is_named(string platform, string authority, string audience, string ontbreekt)
    {
        var configuratie = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Aanmelding:Platform"] = platform, ["Aanmelding:Authority"] = authority, ["Aanmelding:Audience"] = audience })
            .Build();

        Assert.Equal(ontbreekt, string.Join(", ", Aanmeldinstellingen.Uit(configuratie).Ontbreekt()));
    }

    private static (string, string) Met(string token) => ("Authorization", $"Bearer {token}");
}
