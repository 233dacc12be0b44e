using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Storage;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>What must be true of a stored zaak after any number of crashes.</summary>
internal static class Verdict
{
    // Which fact comes with which message; each such fact sends one to each of its receivers.
    private static readonly Dictionary<Feitsoort, Berichtsoort> Announced = new()
    {
        [Feitsoort.OntvangstBevestigd] = Berichtsoort.Ontvangstbevestiging,
        [Feitsoort.AanvullingGevraagd] = Berichtsoort.VerzoekOmAanvulling,
        [Feitsoort.TermijnOpgeschort] = Berichtsoort.Opschorting,
        [Feitsoort.TermijnHervat] = Berichtsoort.Hervatting,
        [Feitsoort.TermijnVerdaagd] = Berichtsoort.Verdaging,
        [Feitsoort.BesluitBekendgemaakt] = Berichtsoort.Besluit,
        [Feitsoort.HerinneringGestuurd] = Berichtsoort.Herinnering,
        [Feitsoort.VerantwoordingBeoordeeld] = Berichtsoort.VerantwoordingBeoordeeld,
        [Feitsoort.VervolgaanvraagUitgenodigd] = Berichtsoort.UitnodigingVervolgaanvraag,
        [Feitsoort.BegeleidingBeeindigd] = Berichtsoort.Beeindiging,
        [Feitsoort.BezwaarGeregistreerd] = Berichtsoort.BezwaarOntvangen,
        [Feitsoort.ZaakAfgesloten] = Berichtsoort.ZaakAfgesloten,
    };

    // New content is checked anew; nothing else that the system does is ever done twice for the same thing.
    private static readonly HashSet<Feitsoort> NewContent = [Feitsoort.AanvraagOntvangen, Feitsoort.DocumentToegevoegd, Feitsoort.AanvraagAangevuld];

    /// <summary>The facts are one chain, numbered from 1, and nobody changed a link.</summary>
    public static void IsOneChain(IReadOnlyList<Dossierfeit> facts)
    {
        Assert.All(facts, fact => Assert.True(fact.Klopt()));
        Assert.Equal(Enumerable.Range(1, facts.Count), facts.Select(fact => fact.Volgnummer));
        Assert.Equal(facts.Select(fact => fact.Hash).SkipLast(1).Prepend(""), facts.Select(fact => fact.Vorige));
    }

    /// <summary>Every acknowledged write is there, once, and nothing that nobody did.</summary>
    public static void HasWhatWasAcknowledged(Dossier dossier, ZaakDocument stored, IReadOnlyList<Dossierfeit> facts, IEnumerable<string> entries, IEnumerable<string> documents)
    {
        List<Feitsoort> acts = [.. facts.Select(fact => fact.Feit).Where(feit => feit.Door.Rol is not Rol.Systeem && !IsEntry(feit)).Select(feit => feit.Soort)];
        if (dossier.Doubtful is { } doubtful && acts.Count > dossier.Acts.Count)
        {
            Assert.Equal(doubtful, acts[^1]);
            acts.RemoveAt(acts.Count - 1);
        }

        Assert.Equal(dossier.Acts, acts);
        Assert.True(stored.Versie >= dossier.Version);
        Assert.Equal(dossier.Entries.Order(), entries.Order());
        Assert.Equal(dossier.Entries.Select(id => $"logboekregel/{id}").Order(), facts.Where(fact => IsEntry(fact.Feit)).Select(fact => fact.Feit.Verwijzing!).Order());
        Assert.Superset(dossier.Documents.ToHashSet(), documents.ToHashSet());
    }

    /// <summary>No result of an activity was applied twice.</summary>
    public static void HasEachStepOnce(ZaakDocument stored, IReadOnlyList<Dossierfeit> facts)
    {
        var checkedSince = false;
        HashSet<(Feitsoort, string?)> done = [];
        foreach (var feit in facts.Select(fact => fact.Feit))
        {
            if (feit.Soort is Feitsoort.VolledigheidGetoetst)
            {
                Assert.False(checkedSince, $"{stored.Zaak.Nummer}: the same content was checked twice.");
                checkedSince = true;
            }
            else if (feit.Door.Rol is Rol.Systeem)
            {
                Assert.True(done.Add((feit.Soort, feit.Verwijzing)), $"{stored.Zaak.Nummer}: {feit.Soort} {feit.Verwijzing} happened twice.");
            }

            checkedSince &= !NewContent.Contains(feit.Soort);
        }

        // Every write of the zaak has its fact, but for handing over messages, which has one for each letter that goes with them or none:
        // that happens at most once for every act that made some.
        var handedOver = stored.Versie - facts.Count(fact => !IsEntry(fact.Feit) && fact.Feit.Soort is not Feitsoort.BriefVastgelegd);
        Assert.InRange(handedOver, 1, facts.Count(fact => Announced.ContainsKey(fact.Feit.Soort)));
    }

    /// <summary>Every reason for a message gave one to each receiver, and each was delivered once.</summary>
    public static void SentEachMessageOnce(Zaak zaak, IReadOnlyList<Dossierfeit> facts, IReadOnlyList<BezorgdBericht> delivered)
    {
        Assert.Equal(Enumerable.Range(1, zaak.Berichten.Count), zaak.Berichten.Select(bericht => bericht.Nummer));
        Assert.Equal(zaak.Berichten.Count, zaak.BerichtenOvergedragenTot);
        var reasons = facts.Where(fact => Announced.ContainsKey(fact.Feit.Soort)).CountBy(fact => Announced[fact.Feit.Soort]).ToDictionary();
        Assert.Equal(reasons.Keys.Order(), zaak.Berichten.Select(bericht => bericht.Soort).Distinct().Order());
        Assert.All(zaak.Berichten.CountBy(bericht => (bericht.Soort, bericht.Aan)), sent => Assert.Equal(reasons[sent.Key.Soort], sent.Value));

        // The post box keeps the message as it was when it was delivered; its letter is entered with the handing over, which may be a moment later.
        Assert.Equal(zaak.Berichten.Select(WithoutLetter), delivered.OrderBy(bericht => bericht.Kenmerk.Nummer).Select(bericht => WithoutLetter(bericht.Bericht)));
        Assert.All(delivered, bericht => Assert.Equal(bericht.Bericht.Nummer, bericht.Kenmerk.Nummer));
    }

    /// <summary>Every message stands in the outbox under the id that it had on the wire, and as delivered.</summary>
    public static void LeftTheOutbox(IReadOnlyList<(Bericht Bericht, Uitgaand? Item)> outbox) => Assert.All(outbox, een =>
    {
        Assert.Equal((Uitgaandstatus.Bezorgd, een.Bericht.Nummer), (een.Item!.Status, een.Item.Nummer));
        Assert.InRange(een.Item.Pogingen, 1, Bezorgladder.MeestePogingen);
    });

    private static Bericht WithoutLetter(Bericht bericht) => bericht with { DocumentId = null, PdfId = null };

    private static bool IsEntry(Feit feit) => feit.Soort is Feitsoort.LogboekregelVastgelegd;
}
