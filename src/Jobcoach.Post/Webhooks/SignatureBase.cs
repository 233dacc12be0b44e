using System.Globalization;
using System.Text;

namespace Jobcoach.Post.Webhooks;

/// <summary>A part of the message that is signed: its name as RFC 9421 writes it, in lower case, and its value.</summary>
internal readonly record struct SignedPart(string Name, string Value);

/// <summary>The parameters of a signature; those that are null are left out.</summary>
internal sealed record SignatureParameters(DateTimeOffset Created, string KeyId, DateTimeOffset? Expires = null, string? Algorithm = null);

/// <summary>
/// The text under a signature (RFC 9421, section 2.5), for the components that we use: derived ones without parameters and plain fields.
/// There is no maintained library for it that we could use; the vectors of appendix B.2 are its tests.
/// </summary>
internal static class SignatureBase
{
    /// <summary>The value of <c>Signature-Input</c> under its label, and the bytes to sign.</summary>
    /// <exception cref="ArgumentException">A name is no component name, a value has a line break, or a part is there twice.</exception>
    public static (string Input, byte[] Bytes) Of(IReadOnlyList<SignedPart> parts, SignatureParameters parameters)
    {
        if (parts.FirstOrDefault(part => !IsName(part.Name) || part.Value.AsSpan().ContainsAny('\r', '\n')) is { Name: not null } wrong)
        {
            throw new ArgumentException($"'{wrong.Name}' cannot be signed.", nameof(parts));
        }

        if (parts.DistinctBy(part => part.Name).Count() != parts.Count)
        {
            throw new ArgumentException("A component may be there once.", nameof(parts));
        }

        var input = new StringBuilder("(").AppendJoin(' ', parts.Select(part => $"\"{part.Name}\"")).Append(')')
            .Append(CultureInfo.InvariantCulture, $";created={parameters.Created.ToUnixTimeSeconds()}")
            .Append(parameters.Expires is { } expires ? string.Create(CultureInfo.InvariantCulture, $";expires={expires.ToUnixTimeSeconds()}") : "")
            .Append(CultureInfo.InvariantCulture, $";keyid={Quote(parameters.KeyId)}")
            .Append(parameters.Algorithm is { } algorithm ? $";alg={Quote(algorithm)}" : "")
            .ToString();
        var text = new StringBuilder();
        foreach (var (name, value) in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"{name}\": {value.Trim()}\n");
        }

        return (input, Encoding.ASCII.GetBytes(text.Append(CultureInfo.InvariantCulture, $"\"@signature-params\": {input}").ToString()));
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '@');

    // A string of RFC 8941: visible ASCII, with quotes and backslashes escaped.
    private static string Quote(string text) => text.All(character => character is >= ' ' and <= '~')
        ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
        : throw new ArgumentException("A parameter is visible ASCII.", nameof(text));
}
