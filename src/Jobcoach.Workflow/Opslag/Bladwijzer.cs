using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Jobcoach.Workflow.Opslag;

/// <summary>
/// Where a page ended, as an opaque text that is safe in a URL. It names a position in an order, so that it stays good when the row it stood at is gone.
/// </summary>
public static class Bladwijzer
{
    private const int Langst = 256;
    private const char Scheiding = '|';

    /// <summary>Joins the parts; the first names the kind, and none contains a <c>|</c>.</summary>
    public static string Schrijf(params ReadOnlySpan<string?> delen) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Scheiding, delen)));

    /// <summary>The parts; empty when it is no bookmark of this kind.</summary>
    public static string[] Lees(string? tekst, string soort, int aantal)
    {
        if (tekst is null or { Length: > Langst })
        {
            return [];
        }

        Span<byte> bytes = stackalloc byte[Langst];
        if (Base64Url.DecodeFromChars(tekst, bytes, out _, out var lengte) is not OperationStatus.Done)
        {
            return [];
        }

        var delen = Encoding.UTF8.GetString(bytes[..lengte]).Split(Scheiding);
        return delen.Length == aantal && delen[0] == soort ? delen : [];
    }
}
