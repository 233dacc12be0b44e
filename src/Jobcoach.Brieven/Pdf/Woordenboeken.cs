using UglyToad.PdfPig.Tokens;

namespace Jobcoach.Brieven.Pdf;

/// <summary>Een woordenboek van een PDF met een naam erbij of eraf.</summary>
internal static class Woordenboeken
{
    /// <summary>Met deze naam, in plaats van wat er stond.</summary>
    public static DictionaryToken Met(this DictionaryToken woordenboek, string naam, IToken waarde) => woordenboek.With(NameToken.Create(naam), waarde);

    /// <summary>Zonder deze naam.</summary>
    public static DictionaryToken Zonder(this DictionaryToken woordenboek, string naam) => woordenboek.Without(NameToken.Create(naam));
}
