using System.Security.Cryptography;
using System.Text;
using Jobcoach.Post.Webhooks;

namespace Jobcoach.Post.Tests.Webhooks;

/// <summary>The vectors of RFC 9421, appendix B.2, and of RFC 9530: keys, messages and signatures as they stand there.</summary>
public sealed class SignatureBaseTests
{
    private static readonly DateTimeOffset Created = DateTimeOffset.FromUnixTimeSeconds(1618884473);

    [Fact]
    public void An_hmac_over_a_request_is_that_of_appendix_B_2_5()
    {
        var key = Convert.FromBase64String("uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==");

        var (input, bytes) = SignatureBase.Of(
            [new("date", "Tue, 20 Apr 2021 02:07:55 GMT"), new("@authority", "example.com"), new("content-type", "application/json")],
            new(Created, "test-shared-secret"));

        Assert.Equal("""("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret" """.Trim(), input);
        Assert.Equal(
            """
            "date": Tue, 20 Apr 2021 02:07:55 GMT
            "@authority": example.com
            "content-type": application/json
            "@signature-params": ("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"
            """.ReplaceLineEndings("\n"),
            Encoding.ASCII.GetString(bytes));
        Assert.Equal("pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=", Convert.ToBase64String(HMACSHA256.HashData(key, bytes)));
    }

    [Fact]
    public void An_ecdsa_signature_over_a_response_is_that_of_appendix_B_2_4()
    {
        const string Digest = "sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:";
        using var key = ECDsa.Create();
        key.ImportFromPem("""
            -----BEGIN PUBLIC KEY-----
            MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf
            w0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==
            -----END PUBLIC KEY-----
            """);

        var (_, bytes) = SignatureBase.Of(
            [new("@status", "200"), new("content-type", "application/json"), new("content-digest", Digest), new("content-length", "23")],
            new(Created, "test-key-ecc-p256"));

        Assert.True(key.VerifyData(
            bytes,
            Convert.FromBase64String("wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw=="),
            HashAlgorithmName.SHA256,
            DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
    }

    [Fact]
    public void A_digest_is_that_of_RFC_9530() =>
        Assert.Equal("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:", ContentDigest.Of("""{"hello": "world"}"""u8));

    [Fact]
    public void All_parameters_stand_in_one_order()
    {
        var (input, _) = SignatureBase.Of([new("@method", "POST")], new(Created, "k", Created.AddSeconds(300), "hmac-sha256"));

        Assert.Equal("""("@method");created=1618884473;expires=1618884773;keyid="k";alg="hmac-sha256" """.Trim(), input);
    }

    [Theory]
    [InlineData("Date", "x")] // names are written in lower case
    [InlineData("date", "x\r\n\"@authority\": elsewhere")] // a value that would be a line of its own
    [InlineData("date\n", "x")]
    [InlineData("", "x")]
    public void What_could_be_read_in_two_ways_is_not_signed(string name, string value) =>
        Assert.Throws<ArgumentException>(() => SignatureBase.Of([new(name, value)], new(Created, "k")));

    [Fact]
    public void A_component_is_signed_once() =>
        Assert.Throws<ArgumentException>(() => SignatureBase.Of([new("date", "a"), new("date", "b")], new(Created, "k")));

    [Fact]
    public void A_key_id_is_quoted() => Assert.Contains("""keyid="a\"b\\c" """.Trim(), SignatureBase.Of([new("date", "a")], new(Created, """a"b\c""")).Input, StringComparison.Ordinal);
}
