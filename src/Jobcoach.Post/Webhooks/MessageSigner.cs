using System.Globalization;
using System.Security.Cryptography;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Post.Webhooks;

/// <summary>Signs a request with every secret that is valid now (RFC 9421, hmac-sha256): during a rotation the receiver finds the one that it knows by its keyid.</summary>
internal static class MessageSigner
{
    /// <summary>How long a receiver may accept the signature.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(5);

    private const string Algorithm = "hmac-sha256";

    /// <summary>Adds <c>Content-Digest</c>, <c>Signature-Input</c> and <c>Signature</c>.</summary>
    /// <param name="request">The request; its content has a type.</param>
    /// <param name="content">The bytes of the content.</param>
    /// <param name="secrets">At least one, the newest first.</param>
    /// <param name="now">The moment of signing.</param>
    public static void Sign(HttpRequestMessage request, ReadOnlySpan<byte> content, IReadOnlyList<Abonnementgeheim> secrets, DateTimeOffset now)
    {
        var digest = ContentDigest.Of(content);
        SignedPart[] parts =
        [
            new("@method", request.Method.Method),
            new("@target-uri", request.RequestUri!.AbsoluteUri),
            new("content-type", request.Content!.Headers.ContentType!.ToString()),
            new("content-digest", digest),
        ];
        List<string> inputs = [];
        List<string> signatures = [];
        foreach (var (i, secret) in secrets.Index())
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"sig{i + 1}");
            var (input, bytes) = SignatureBase.Of(parts, new(now, secret.Kenmerk, now + Validity, Algorithm));
            inputs.Add($"{label}={input}");
            signatures.Add($"{label}=:{Convert.ToBase64String(HMACSHA256.HashData(secret.Waarde, bytes))}:");
        }

        request.Content.Headers.TryAddWithoutValidation(ContentDigest.Header, digest);
        request.Headers.TryAddWithoutValidation("Signature-Input", string.Join(", ", inputs));
        request.Headers.TryAddWithoutValidation("Signature", string.Join(", ", signatures));
    }
}
