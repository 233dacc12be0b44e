using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>Namens wie iemand tekent of evalueert, en waarom als dat een ander is.</summary>
/// <param name="Partij">De partij.</param>
/// <param name="Reden">De reden; null voor wie alleen zichzelf is.</param>
internal sealed record Tekenbevoegdheid(Partij Partij, string? Reden)
{
    /// <summary>
    /// Ieder tekent voor zichzelf. De wettelijk vertegenwoordiger tekent onder het account van de werknemer. Namens een werknemer of werkgever
    /// die niet digitaal tekent kan de jobcoach tekenen, en bij de aanvraag ook de aanvrager; dat mag nooit namens de jobcoach.
    /// </summary>
    public static Uitkomst<Tekenbevoegdheid> Van(Zaak zaak, Handelende door, Partij? gekozen, string? reden, bool ookAanvrager)
    {
        var controle = new Veldcontrole("");
        controle.Keuze("partij", gekozen);
        if (controle.Weigeringen.Count > 0)
        {
            return controle.Weigeringen;
        }

        var partij = gekozen ?? door.Rol.EigenPartij();
        var namens = partij.Rol() != door.Rol;
        if (namens && (partij.Rol() is Rol.Jobcoach || !(door.Rol is Rol.Jobcoach || (ookAanvrager && door.Rol == zaak.Partijen.Aanvrager))))
        {
            return Weigering.Onbevoegd("namens-niet-bevoegd", "Namens deze partij kunt u niet tekenen. De jobcoach kan dat als de partij niet digitaal tekent.");
        }

        controle.Tekst("namensReden", reden, Grenzen.Regel);
        var voorEenAnder = namens || partij is Partij.WettelijkVertegenwoordiger;
        if (voorEenAnder && string.IsNullOrWhiteSpace(reden))
        {
            controle.Weiger("tekst-verplicht", "U tekent voor een ander. Schrijf op waarom.", "namensReden");
        }

        if (!voorEenAnder && !string.IsNullOrWhiteSpace(reden))
        {
            controle.Weiger("reden-overbodig", "U tekent voor uzelf. Laat de reden leeg, of kies namens wie u tekent.", "namensReden");
        }

        return controle.Weigeringen.Count > 0 ? controle.Weigeringen : new Tekenbevoegdheid(partij, voorEenAnder ? reden : null);
    }
}
