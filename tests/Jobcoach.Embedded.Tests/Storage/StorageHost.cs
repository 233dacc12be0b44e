using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport.Opslag;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Embedded.Tests.Storage;

/// <summary>Storage in a folder of its own that can be closed and opened again.</summary>
internal sealed class StorageHost : IAsyncDisposable
{
    public StorageHost() => Storage = EmbeddedStorage.Open(Options with { DeleteOnDispose = false }, Clock);

    public EmbeddedStorageOptions Options { get; } = EmbeddedStorageOptions.Temporary();

    public FakeTimeProvider Clock { get; } = new(Opslagvoorbeelden.Nu);

    public EmbeddedStorage Storage { get; private set; }

    public async Task RestartAsync()
    {
        await Storage.DisposeAsync();
        Storage = EmbeddedStorage.Open(Options with { DeleteOnDispose = false }, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Storage.DisposeAsync();
        Directory.Delete(Options.Folder, recursive: true);
    }
}
