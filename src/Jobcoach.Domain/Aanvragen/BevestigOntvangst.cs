using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>
/// Bevestigt de ontvangst met datum (Awb 2:10, Wet modernisering elektronisch bestuurlijk verkeer), laat wie nog moet tekenen dat weten,
/// en begint de controle op volledigheid.
/// </summary>
public sealed record BevestigOntvangst : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        zaak.Fase is Fase.Ontvangst
            ? zaak.Met(zaak.Aanvraag with { OntvangstBevestigdOp = situatie.Vandaag })
                .Bericht(Berichtsoort.Ontvangstbevestiging, situatie.Vandaag, $"aanvraag/{zaak.Aanvraag.Nummer}", zaak.BijOntvangst())
                .Naar(Fase.Volledigheid, situatie.Vandaag)
                .VraagHandtekeningen(situatie, null)
                .Feit(situatie, Feitsoort.OntvangstBevestigd, verwijzing: $"aanvraag/{zaak.Aanvraag.Nummer}")
            : new Weigering("ontvangst-al-bevestigd", "De ontvangst is al bevestigd.");
}
