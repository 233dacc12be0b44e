using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Jobcoach.Brieven.Pdf;

/// <summary>Geeft nieuwe objecten van een PDF een nummer.</summary>
internal sealed class Objecten(Dictionary<IndirectReference, IToken> alle)
{
    private long _hoogste = alle.Keys.Max(verwijzing => verwijzing.ObjectNumber);

    /// <summary>Een nummer voor een object dat later komt.</summary>
    public IndirectReferenceToken Reserveer() => new(new IndirectReference(++_hoogste, 0));

    /// <summary>Voegt een object toe.</summary>
    public IndirectReferenceToken Voeg(IToken token) => Zet(Reserveer(), token);

    /// <summary>Geeft een gereserveerd nummer zijn object.</summary>
    public IndirectReferenceToken Zet(IndirectReferenceToken verwijzing, IToken token)
    {
        alle[verwijzing.Data] = token;
        return verwijzing;
    }
}
