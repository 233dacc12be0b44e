using System.Security.Cryptography;

namespace Jobcoach.Post.Webhooks;

/// <summary>The <c>Content-Digest</c> of a message (RFC 9530): ties the signature to the content.</summary>
internal static class ContentDigest
{
    /// <summary>The name of the header.</summary>
    public const string Header = "Content-Digest";

    /// <summary>The value of the header, with SHA-256.</summary>
    public static string Of(ReadOnlySpan<byte> content) => $"sha-256=:{Convert.ToBase64String(SHA256.HashData(content))}:";
}
