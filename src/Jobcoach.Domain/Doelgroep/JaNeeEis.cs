using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Een eis waarop het antwoord ja of nee is.</summary>
/// <param name="Code">Code van de bevinding.</param>
/// <param name="Feit">Hoe het feit heet.</param>
/// <param name="Goed">De zin als aan de eis is voldaan.</param>
/// <param name="Fout">De zin als niet aan de eis is voldaan.</param>
/// <param name="Open">De zin als het feit nog niet vaststaat.</param>
internal sealed record JaNeeEis(string Code, string Feit, string Goed, string Fout, string Open)
{
    /// <summary>
    /// Een ja is altijd genoeg. Zonder ja telt wat de regeling eist, en zegt zij niets dan oordeelt een mens.
    /// </summary>
    public Bevinding Vereist(Param<bool?> eis, JaNeeOnbekend feit) => Maak(eis, feit, goed: JaNeeOnbekend.Ja);

    /// <inheritdoc cref="Vereist(Param{bool?}, JaNeeOnbekend)"/>
    public Bevinding Vereist(Param<bool?> eis, bool? feit) => Vereist(eis, feit switch
    {
        true => JaNeeOnbekend.Ja,
        false => JaNeeOnbekend.Nee,
        null => JaNeeOnbekend.Onbekend,
    });

    /// <summary>Het omgekeerde: een nee is altijd genoeg, een ja sluit uit als de regeling dat zegt.</summary>
    public Bevinding Uitgesloten(Param<bool?> uitsluiting, JaNeeOnbekend feit) => Maak(uitsluiting, feit, goed: JaNeeOnbekend.Nee);

    /// <summary>Wat er zou volgen als het feit het goede antwoord had.</summary>
    public Keerpunt Keerpunt(JaNeeOnbekend goed) =>
        Bevindingen.Keerpunt.Bij(Feit, Leesbaar.Tekst(goed)!, $"Is het antwoord op '{Feit}' {Leesbaar.Tekst(goed)}, dan is aan deze eis voldaan.");

    private Bevinding Maak(Param<bool?> eis, JaNeeOnbekend feit, JaNeeOnbekend goed)
    {
        var (oordeel, zin) = (eis.Waarde, feit) switch
        {
            _ when feit == goed => (Oordeel.Voldoet, Goed),
            (false, _) => (Oordeel.Voldoet, "De regeling stelt deze eis niet."),
            (true, JaNeeOnbekend.Onbekend) => (Oordeel.NietVastgesteld, Open),
            (true, _) => (Oordeel.VoldoetNiet, Fout),
            (null, JaNeeOnbekend.Onbekend) => (Oordeel.NietVastgesteld, $"{Open} De regeling zegt niet of dit een eis is."),
            _ => (Oordeel.NietVastgesteld, $"De regeling zegt hier niets over ({Feit}). De toetser beoordeelt dit."),
        };
        return Bevinding.Van(Code, oordeel, eis.Bron, zin, new Gegeven(Feit, Leesbaar.Tekst(feit)), Leesbaar.Gegeven("eis van de regeling", eis.Waarde))
            .MetKeerpunt(() => Keerpunt(goed));
    }
}
