using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Wat een partij nu met haar zaak kan. De handelingen zeggen het zelf: wat de stand van de zaak of de rol verhindert, staat niet op de pagina.</summary>
/// <param name="Aanvullen">De aanvraag aanvullen.</param>
/// <param name="Intrekken">De aanvraag of de voorziening intrekken.</param>
/// <param name="Wijzigen">Een verandering van het werk doorgeven.</param>
/// <param name="Beeindigen">Het einde van de begeleiding melden.</param>
/// <param name="Weigeren">Niet ondertekenen, of een handtekening terugnemen.</param>
/// <param name="AlsnogTekenen">Ondertekenen na een weigering; wie nog niets liet weten heeft daar een taak voor.</param>
public sealed record Zaakmogelijkheden(bool Aanvullen, bool Intrekken, bool Wijzigen, bool Beeindigen, bool Weigeren, bool AlsnogTekenen)
{
    // Any input will do: only refusals that no input takes away count.
    private const string Proef = "-";

    /// <summary>Bepaalt het voor wie de situatie noemt.</summary>
    public static Zaakmogelijkheden Van(Zaak zaak, Situatie situatie) => new(
        Kan(new VulAan(Ervaringen: new(Proef, Proef)), zaak, situatie),
        Kan(new TrekIn(Proef), zaak, situatie),
        Kan(new VraagWijziging(new Wijzigingsinhoud.Contracturen(1, null), situatie.Vandaag, Proef), zaak, situatie),
        Kan(new Beeindig(Eindreden.EindeDienstbetrekking, situatie.Vandaag), zaak, situatie),
        Kan(new WeigerOndertekening(Ondertekenbeeld.Onderwerpvan(zaak), Proef), zaak, situatie),
        Ondertekenlijst.Van(Ondertekenbeeld.Onderwerpvan(zaak), zaak, situatie.Regeling).Any(plaats => plaats.Weigering is not null && Ondertekenbeeld.Rolvan(plaats.Partij) == situatie.Door.Rol));

    private static bool Kan(Handeling handeling, Zaak zaak, Situatie situatie) =>
        handeling.Pas(zaak, situatie).Weigeringen.All(weigering => weigering.Soort is Weigeringsoort.Invoer);
}
