using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteGebeurtenisStoreTests : GebeurtenisStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IGebeurtenisStore Store => _host.Storage.Gebeurtenissen;

    protected override IZaakStore Zaken => _host.Storage.Zaken;

    protected override FakeTimeProvider Klok => _host.Clock;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync() => _host.RestartAsync();
}
