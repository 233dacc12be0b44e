using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class LeesgeheugenTests
{
    [Fact]
    public void Only_the_version_that_was_read_is_remembered()
    {
        var geheugen = new Leesgeheugen();
        var gelezen = Opslagvoorbeelden.Document(1) with { Versie = 3 };

        geheugen.Onthoud(gelezen);

        Assert.Same(gelezen, geheugen.Zoek(gelezen.Zaak.Nummer, 3));
        Assert.Null(geheugen.Zoek(gelezen.Zaak.Nummer, 4));
        Assert.Null(geheugen.Zoek(Opslagvoorbeelden.Nummer(2), 3));
    }

    [Fact]
    public void What_is_forgotten_is_gone()
    {
        var geheugen = new Leesgeheugen();
        var gelezen = Opslagvoorbeelden.Document(1) with { Versie = 3 };
        geheugen.Onthoud(gelezen);

        geheugen.Vergeet(gelezen.Zaak.Nummer);

        Assert.Null(geheugen.Zoek(gelezen.Zaak.Nummer, 3));
    }

    [Fact]
    public async Task A_zaak_that_was_read_is_read_anew_after_another_wrote_it()
    {
        await using var host = new StorageHost();
        var zaken = host.Storage.Zaken;
        var document = Opslagvoorbeelden.Document(1);
        await zaken.BewaarAsync(document, [Opslagvoorbeelden.Feit(1)], CancellationToken.None);
        var eerste = (await zaken.LeesAsync(document.Zaak.Nummer, CancellationToken.None))!;

        await zaken.BewaarAsync(eerste with { Zaak = eerste.Zaak with { Fase = Fase.Toets } }, [Opslagvoorbeelden.Feit(2)], CancellationToken.None);
        var tweede = (await zaken.LeesAsync(document.Zaak.Nummer, CancellationToken.None))!;

        Assert.Equal((1, Fase.Ontvangst), (eerste.Versie, eerste.Zaak.Fase));
        Assert.Equal((2, Fase.Toets), (tweede.Versie, tweede.Zaak.Fase));
    }
}
